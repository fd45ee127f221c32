package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class BadFilesOnH2Tests extends BadFilesStory {}

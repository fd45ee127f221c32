package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class VersionOnH2Tests extends VersionStory {}

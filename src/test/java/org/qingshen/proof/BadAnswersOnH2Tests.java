package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class BadAnswersOnH2Tests extends BadAnswersStory {}

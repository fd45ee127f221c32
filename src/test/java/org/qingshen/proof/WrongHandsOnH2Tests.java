package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class WrongHandsOnH2Tests extends WrongHandsStory {}

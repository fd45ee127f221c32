package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class TwiceOnH2Tests extends TwiceStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class DeskAtScaleOnH2Tests extends DeskAtScaleStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class HandoverOnH2Tests extends HandoverStory {}

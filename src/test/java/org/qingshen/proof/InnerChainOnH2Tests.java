package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class InnerChainOnH2Tests extends InnerChainStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class WithdrawOnH2Tests extends WithdrawStory {}

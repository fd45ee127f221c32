package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class CreditOnH2Tests extends CreditStory {}

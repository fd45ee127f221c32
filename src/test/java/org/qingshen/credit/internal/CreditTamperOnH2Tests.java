package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class CreditTamperOnH2Tests extends CreditTamperStory {}

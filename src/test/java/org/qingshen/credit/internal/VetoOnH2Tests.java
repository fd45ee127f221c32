package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class VetoOnH2Tests extends VetoStory {}

package org.qingshen.pilot.internal;

import org.qingshen.testing.AppTest;

@AppTest
class AmendmentOnH2Tests extends AmendmentStory {}

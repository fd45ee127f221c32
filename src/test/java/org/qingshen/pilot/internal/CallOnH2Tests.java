package org.qingshen.pilot.internal;

import org.qingshen.testing.AppTest;

@AppTest
class CallOnH2Tests extends CallStory {}

package org.qingshen.pilot.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PilotListOnH2Tests extends PilotListStory {}

package org.qingshen.journey;

import org.qingshen.testing.AppTest;

@AppTest
class PilotSelectionOnH2Tests extends PilotSelectionStory {}

package org.qingshen.pilot.internal;

import org.qingshen.testing.AppTest;

@AppTest
class HeldRowsOnH2Tests extends HeldRowsStory {}

package org.qingshen.journey;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class PilotSelectionOnMariaDbTests extends PilotSelectionStory {}

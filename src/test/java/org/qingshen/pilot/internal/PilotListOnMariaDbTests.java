package org.qingshen.pilot.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class PilotListOnMariaDbTests extends PilotListStory {}

package org.qingshen.pilot.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class HeldRowsOnMariaDbTests extends HeldRowsStory {}

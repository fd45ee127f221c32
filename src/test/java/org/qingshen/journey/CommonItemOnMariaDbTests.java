package org.qingshen.journey;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class CommonItemOnMariaDbTests extends CommonItemStory {}

package org.qingshen.integrity.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class ChecksAfterActOnMariaDbTests extends ChecksAfterActStory {}

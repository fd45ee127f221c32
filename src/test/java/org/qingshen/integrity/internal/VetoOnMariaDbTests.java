package org.qingshen.integrity.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class VetoOnMariaDbTests extends VetoStory {}

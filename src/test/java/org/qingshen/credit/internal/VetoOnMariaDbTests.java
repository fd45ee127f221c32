package org.qingshen.credit.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class VetoOnMariaDbTests extends VetoStory {}

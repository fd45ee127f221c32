package org.qingshen.integrity.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class CreditOnMariaDbTests extends CreditStory {}

package org.qingshen.credit.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class CreditTamperOnMariaDbTests extends CreditTamperStory {}

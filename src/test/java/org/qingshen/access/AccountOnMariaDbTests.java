package org.qingshen.access;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class AccountOnMariaDbTests extends AccountStory {}

package org.qingshen.integrity.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class IntegrityTamperOnMariaDbTests extends IntegrityTamperStory {}

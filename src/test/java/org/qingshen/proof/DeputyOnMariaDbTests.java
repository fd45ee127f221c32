package org.qingshen.proof;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class DeputyOnMariaDbTests extends DeputyStory {}

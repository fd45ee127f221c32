package org.qingshen.notification.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class OutboxOnMariaDbTests extends OutboxStory {}

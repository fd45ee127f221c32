package org.qingshen.notification.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class MessagesOnMariaDbTests extends MessagesStory {}

package org.qingshen.notification.internal;

import org.qingshen.testing.AppTest;

@AppTest
class MessagesOnH2Tests extends MessagesStory {}

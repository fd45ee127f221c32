package org.qingshen.notification.internal;

import org.qingshen.testing.AppTest;

@AppTest
class OutboxOnH2Tests extends OutboxStory {}

package org.qingshen.administration.internal;

import org.qingshen.testing.AppTest;

@AppTest
class KeepingOnH2Tests extends KeepingStory {}

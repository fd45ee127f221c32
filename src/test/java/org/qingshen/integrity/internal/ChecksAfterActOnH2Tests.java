package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class ChecksAfterActOnH2Tests extends ChecksAfterActStory {}

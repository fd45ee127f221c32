package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PlausibilityOnH2Tests extends PlausibilityStory {}

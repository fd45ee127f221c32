package org.qingshen.administration.internal;

import org.qingshen.testing.AppTest;

@AppTest
class BreakGlassOnH2Tests extends BreakGlassStory {}

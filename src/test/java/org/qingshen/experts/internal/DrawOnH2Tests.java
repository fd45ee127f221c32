package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class DrawOnH2Tests extends DrawStory {}

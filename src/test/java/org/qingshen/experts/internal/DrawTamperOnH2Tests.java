package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class DrawTamperOnH2Tests extends DrawTamperStory {}

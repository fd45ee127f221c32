package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class BlindnessOnH2Tests extends BlindnessStory {}

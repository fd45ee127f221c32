package org.qingshen.pilot.internal;

import org.qingshen.testing.AppTest;

@AppTest
class WholeReviewOnH2Tests extends WholeReviewStory {}

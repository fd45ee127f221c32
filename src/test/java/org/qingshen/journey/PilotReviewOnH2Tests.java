package org.qingshen.journey;

import org.qingshen.testing.AppTest;

@AppTest
class PilotReviewOnH2Tests extends PilotReviewStory {}

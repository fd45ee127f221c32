package org.qingshen.journey;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class PilotReviewOnMariaDbTests extends PilotReviewStory {}

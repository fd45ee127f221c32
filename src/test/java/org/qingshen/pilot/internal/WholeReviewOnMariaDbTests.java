package org.qingshen.pilot.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class WholeReviewOnMariaDbTests extends WholeReviewStory {}

package org.qingshen.administration.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class BreakGlassOnMariaDbTests extends BreakGlassStory {}

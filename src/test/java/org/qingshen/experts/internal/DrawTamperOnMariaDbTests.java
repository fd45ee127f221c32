package org.qingshen.experts.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class DrawTamperOnMariaDbTests extends DrawTamperStory {}

package org.qingshen.administration.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class NodesOnMariaDbTests extends NodesStory {}

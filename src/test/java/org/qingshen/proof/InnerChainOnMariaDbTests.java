package org.qingshen.proof;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class InnerChainOnMariaDbTests extends InnerChainStory {}

package org.qingshen.workflow.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class TermsOnMariaDbTests extends TermStory {}

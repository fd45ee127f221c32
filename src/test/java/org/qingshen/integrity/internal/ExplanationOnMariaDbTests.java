package org.qingshen.integrity.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class ExplanationOnMariaDbTests extends ExplanationStory {}

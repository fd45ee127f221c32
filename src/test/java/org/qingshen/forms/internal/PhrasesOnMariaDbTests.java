package org.qingshen.forms.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class PhrasesOnMariaDbTests extends PhrasesStory {}

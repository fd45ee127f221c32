package org.qingshen.letters;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class LetterOfficeOnMariaDbTests extends LetterOfficeStory {}

package org.qingshen.letters;

import org.qingshen.testing.AppTest;

@AppTest
class LetterOfficeOnH2Tests extends LetterOfficeStory {}

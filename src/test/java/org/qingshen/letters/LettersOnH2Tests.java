package org.qingshen.letters;

import org.qingshen.testing.AppTest;

@AppTest
class LettersOnH2Tests extends LettersStory {}

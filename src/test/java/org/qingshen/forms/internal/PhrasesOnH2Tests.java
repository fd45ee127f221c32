package org.qingshen.forms.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PhrasesOnH2Tests extends PhrasesStory {}

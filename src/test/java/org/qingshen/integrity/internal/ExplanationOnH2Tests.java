package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class ExplanationOnH2Tests extends ExplanationStory {}

package org.qingshen.workflow.internal;

import org.qingshen.testing.AppTest;

@AppTest
class TermsOnH2Tests extends TermStory {}

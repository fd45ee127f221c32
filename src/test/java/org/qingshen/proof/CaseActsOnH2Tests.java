package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class CaseActsOnH2Tests extends CaseActsStory {}

package org.qingshen.casefile.internal;

import org.qingshen.testing.AppTest;

@AppTest
class CaseSearchOnH2Tests extends CaseSearchStory {}

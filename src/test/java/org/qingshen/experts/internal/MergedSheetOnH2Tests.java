package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class MergedSheetOnH2Tests extends MergedSheetStory {}

package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PaperAppealOnH2Tests extends PaperAppealStory {}

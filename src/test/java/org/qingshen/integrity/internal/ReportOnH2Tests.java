package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class ReportOnH2Tests extends ReportStory {}

package org.qingshen.journey;

import org.qingshen.testing.AppTest;

@AppTest
class InquiryOnH2Tests extends InquiryStory {}

package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class RegisterFailureOnH2Tests extends RegisterFailureStory {}

package org.qingshen.access;

import org.qingshen.testing.AppTest;

@AppTest
class AccountOnH2Tests extends AccountStory {}

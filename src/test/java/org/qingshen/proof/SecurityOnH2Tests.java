package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class SecurityOnH2Tests extends SecurityStory {}

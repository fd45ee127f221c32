package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class DeputyOnH2Tests extends DeputyStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class SecrecyOnH2Tests extends SecrecyStory {}

package org.qingshen.administration.internal;

import org.qingshen.testing.AppTest;

@AppTest
class OperationsOnH2Tests extends OperationsStory {}

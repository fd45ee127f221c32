package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PoolOnH2Tests extends PoolStory {}

package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class LeaderOnH2Tests extends LeaderStory {}

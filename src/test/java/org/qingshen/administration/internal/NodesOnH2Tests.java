package org.qingshen.administration.internal;

import org.qingshen.testing.AppTest;

@AppTest
class NodesOnH2Tests extends NodesStory {}

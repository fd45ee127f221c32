package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class VetoBlockOnH2Tests extends VetoBlockStory {}

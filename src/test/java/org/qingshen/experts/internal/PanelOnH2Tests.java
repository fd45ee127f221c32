package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;

@AppTest
class PanelOnH2Tests extends PanelStory {}

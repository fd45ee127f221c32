package org.qingshen.journey;

import org.qingshen.testing.AppTest;

@AppTest
class CommonItemOnH2Tests extends CommonItemStory {}

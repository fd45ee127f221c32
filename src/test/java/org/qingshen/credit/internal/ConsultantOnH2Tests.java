package org.qingshen.credit.internal;

import org.qingshen.testing.AppTest;

@AppTest
class ConsultantOnH2Tests extends ConsultantStory {}

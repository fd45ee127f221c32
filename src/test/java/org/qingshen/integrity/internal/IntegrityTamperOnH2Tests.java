package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class IntegrityTamperOnH2Tests extends IntegrityTamperStory {}

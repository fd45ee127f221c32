package org.qingshen.integrity.internal;

import org.qingshen.testing.AppTest;

@AppTest
class CatalogueOnH2Tests extends CatalogueStory {}

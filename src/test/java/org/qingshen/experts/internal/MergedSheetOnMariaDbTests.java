package org.qingshen.experts.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class MergedSheetOnMariaDbTests extends MergedSheetStory {}

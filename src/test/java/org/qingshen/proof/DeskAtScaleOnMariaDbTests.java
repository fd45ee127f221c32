package org.qingshen.proof;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class DeskAtScaleOnMariaDbTests extends DeskAtScaleStory {}

package org.qingshen.casefile.internal;

import org.qingshen.testing.MariaDbTest;

@MariaDbTest
class CaseSearchOnMariaDbTests extends CaseSearchStory {}

package org.qingshen.experts.internal;

import org.qingshen.testing.MariaDbTest;
import org.springframework.context.annotation.Import;

@MariaDbTest
@Import(SurveyWorld.class)
class SurveyOnMariaDbTests extends SurveyStory {}

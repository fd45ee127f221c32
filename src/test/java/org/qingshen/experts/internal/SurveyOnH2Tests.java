package org.qingshen.experts.internal;

import org.qingshen.testing.AppTest;
import org.springframework.context.annotation.Import;

@AppTest
@Import(SurveyWorld.class)
class SurveyOnH2Tests extends SurveyStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class ProjectionOnH2Tests extends ProjectionStory {}

package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class CollisionOnH2Tests extends CollisionStory {}

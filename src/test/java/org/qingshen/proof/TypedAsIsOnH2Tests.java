package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class TypedAsIsOnH2Tests extends TypedAsIsStory {}

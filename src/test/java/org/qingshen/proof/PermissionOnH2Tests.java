package org.qingshen.proof;

import org.qingshen.testing.AppTest;

@AppTest
class PermissionOnH2Tests extends PermissionStory {}

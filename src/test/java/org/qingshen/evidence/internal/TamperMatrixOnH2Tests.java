package org.qingshen.evidence.internal;

@EvidenceTest
class TamperMatrixOnH2Tests extends TamperMatrixStory {}

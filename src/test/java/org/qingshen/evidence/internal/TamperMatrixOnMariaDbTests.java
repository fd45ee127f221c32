package org.qingshen.evidence.internal;

@EvidenceOnMariaDb
class TamperMatrixOnMariaDbTests extends TamperMatrixStory {}

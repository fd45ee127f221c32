package org.qingshen.evidence.internal;

@EvidenceTest
class TamperingOnH2Tests extends TamperingStory {}

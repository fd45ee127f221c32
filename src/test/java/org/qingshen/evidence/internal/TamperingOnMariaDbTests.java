package org.qingshen.evidence.internal;

@EvidenceOnMariaDb
class TamperingOnMariaDbTests extends TamperingStory {}

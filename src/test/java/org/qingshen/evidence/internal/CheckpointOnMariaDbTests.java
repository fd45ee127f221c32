package org.qingshen.evidence.internal;

@EvidenceOnMariaDb
class CheckpointOnMariaDbTests extends CheckpointStory {}

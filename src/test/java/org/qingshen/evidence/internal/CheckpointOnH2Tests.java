package org.qingshen.evidence.internal;

@EvidenceTest
class CheckpointOnH2Tests extends CheckpointStory {}

package org.qingshen.evidence.internal;

/** A row of {@code checkpoint_signature}. */
record CheckpointSignature(long checkpointNo, int keyNo, String signature) {}

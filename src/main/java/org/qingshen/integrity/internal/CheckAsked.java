package org.qingshen.integrity.internal;

/** A check waits; published in the transaction that asked for it. */
record CheckAsked(String id) {}

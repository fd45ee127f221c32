package org.qingshen.integrity.facts;

/** A text long enough to be recognised when it comes again. */
public record Passage(String field, String text) {}

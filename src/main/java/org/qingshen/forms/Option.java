package org.qingshen.forms;

/** One choice of a select, radio or checklist. */
public record Option(String value, Label label) {}

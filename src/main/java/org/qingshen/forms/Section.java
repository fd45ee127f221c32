package org.qingshen.forms;

import java.util.List;

/** A titled part of a form: a chapter of the plan, a block of a check. */
public record Section(String key, Label title, Label help, String hideWhen, List<Field> fields) {}

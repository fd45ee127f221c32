package org.qingshen.workflow.internal;

import org.qingshen.directory.Duty;

/**
 * What keeps a person from an item of a department.
 *
 * @param abstains whether the person has declared an interest in the case
 * @param duty in which the person passed the item on before; null where not
 */
record Hindrance(boolean abstains, Duty duty) {}

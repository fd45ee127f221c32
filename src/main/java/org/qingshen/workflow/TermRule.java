package org.qingshen.workflow;

import org.qingshen.directory.PostKind;

/**
 * How long a step may take, as its call or list states it; none of it is a constant of the system.
 *
 * @param workingDays at least 1
 * @param basis the clause it follows from; empty where none is known: 依据待确认
 * @param remindBefore working days before the end at which the holders are reminded; 0 for none
 * @param escalateTo whose holders are told when it is over; null for nobody
 * @param extensionCap working days by which it may be extended, once; 0 where it may not
 * @param onePerCase whether a later item of the same step continues the same term, which paused in
 *     between (补正 pauses the province's clock); otherwise every item starts anew
 */
public record TermRule(
    int workingDays,
    String basis,
    int remindBefore,
    PostKind escalateTo,
    int extensionCap,
    boolean onePerCase) {

  public TermRule {
    if (workingDays < 1 || remindBefore < 0 || extensionCap < 0) {
      throw new IllegalArgumentException("A term has at least one working day");
    }
    basis = basis == null ? "" : basis;
  }
}

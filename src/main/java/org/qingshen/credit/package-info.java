/**
 * What follows from a confirmed falsification for those behind the case: the register of credit
 * records (信用记录) with appeal and repair, and the consultants' capability. Owns {@code credit_*}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "calendar",
      "directory",
      "notification",
      "access",
      "evidence",
      "forms",
      "workflow",
      "casefile",
      "casefile :: ui",
      "letters",
      "integrity"
    })
package org.qingshen.credit;

import org.springframework.modulith.ApplicationModule;

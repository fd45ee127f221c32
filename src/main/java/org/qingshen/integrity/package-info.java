/**
 * Suspected falsification and the gate at which decisions wait. Owns {@code suspicion}, {@code
 * suspicion_pin}, {@code suspicion_opinion}; the register of credit records with {@code credit_*};
 * checks of data with {@code integrity_check}, {@code finding}, {@code fact_*}.
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
      "forms :: ui",
      "workflow",
      "casefile",
      "casefile :: ui",
      "letters",
      "publication",
      "experts"
    })
package org.qingshen.integrity;

import org.springframework.modulith.ApplicationModule;

/**
 * Suspected falsification, the inquiry and the gate at which decisions wait. Owns {@code
 * suspicion}, {@code suspicion_pin}, {@code suspicion_opinion}; the veto catalogue with {@code
 * veto_item}; checks of data with {@code integrity_check}, {@code finding}, {@code fact_*}. What
 * follows for those behind a vetoed case is written by module {@code credit}.
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

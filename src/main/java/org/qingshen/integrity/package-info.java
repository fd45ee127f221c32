/**
 * Suspected falsification and the gate at which decisions wait. Owns {@code suspicion}, {@code
 * suspicion_pin}, {@code suspicion_opinion}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
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

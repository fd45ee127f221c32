/**
 * Innovation pilots: calls, applications, their review and list 1. Owns the tables {@code pilot_*}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "calendar",
      "directory",
      "notification",
      "letters",
      "access",
      "evidence",
      "forms",
      "forms :: ui",
      "workflow",
      "casefile",
      "casefile :: ui",
      "publication",
      "experts",
      "credit",
      "integrity",
      "integrity :: facts"
    })
package org.qingshen.pilot;

import org.springframework.modulith.ApplicationModule;

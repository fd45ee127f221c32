/** Innovation pilots: calls and applications. Owns the tables {@code pilot_*}. */
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
      "integrity"
    })
package org.qingshen.pilot;

import org.springframework.modulith.ApplicationModule;

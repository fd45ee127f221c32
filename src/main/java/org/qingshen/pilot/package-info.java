/** Innovation pilots: calls and applications. Owns the tables {@code pilot_*}. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "directory",
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

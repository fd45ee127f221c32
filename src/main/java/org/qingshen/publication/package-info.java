/**
 * What the public sees: notices (公示) with objections (异议), published lists (名单) and the portal.
 * Owns the tables {@code public_*}.
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
      "casefile"
    })
package org.qingshen.publication;

import org.springframework.modulith.ApplicationModule;

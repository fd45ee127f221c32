/**
 * How those who run the system keep it: regions, organisations, people, calendars, processes and
 * their incidents, nodes. It decides no case. Owns {@code node}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "calendar",
      "directory",
      "access",
      "notification",
      "evidence",
      "forms",
      "forms :: ui",
      "workflow",
      "casefile",
      "letters"
    })
package org.qingshen.administration;

import org.springframework.modulith.ApplicationModule;

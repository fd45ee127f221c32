/**
 * The one act and the desk it is done at; the only module that completes engine tasks. Owns {@code
 * work_item}, {@code joint_opinion}.
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
      "forms :: ui"
    })
package org.qingshen.workflow;

import org.springframework.modulith.ApplicationModule;

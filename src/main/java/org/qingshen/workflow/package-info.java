/**
 * The one act and the desk it is done at; the only module that completes engine tasks. Owns {@code
 * work_item}, {@code joint_opinion}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "directory",
      "access",
      "evidence",
      "forms",
      "forms :: ui"
    })
package org.qingshen.workflow;

import org.springframework.modulith.ApplicationModule;

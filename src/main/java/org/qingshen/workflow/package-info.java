/**
 * The one act and the desk it is done at; the only module that completes engine tasks. Owns {@code
 * work_item}, {@code work_item_move}, {@code desk_filter}, {@code joint_opinion}, {@code term}, the
 * inner chains.
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

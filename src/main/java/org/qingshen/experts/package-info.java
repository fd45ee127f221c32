/**
 * Experts: the pool (专家库), avoidance (回避), the provable draw (随机抽取), panels and their sealed score
 * sheets, site surveys. Owns the tables {@code expert_*}, {@code panel_*} and {@code survey_*}.
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
      "publication"
    })
package org.qingshen.experts;

import org.springframework.modulith.ApplicationModule;

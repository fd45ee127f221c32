package org.qingshen.pilot;

import java.util.Set;

/** The four categories of pilots (试点类别). Source: pilot.md section 2 [S004]. */
public enum PilotCategory {
  /** 重点行业清洁生产整体审核创新 */
  KEY_INDUSTRY(PilotObject.KEY_INDUSTRY),
  /** 工业园区(产业集群)清洁生产整体审核创新 */
  PARK_CLUSTER(PilotObject.PARK, PilotObject.CLUSTER),
  /** 企业简易清洁生产审核创新 */
  SIMPLIFIED_ENTERPRISE(PilotObject.NON_KEY_INDUSTRY),
  /** 重点区域和流域清洁生产协同审核创新 */
  REGION_BASIN(PilotObject.REGION, PilotObject.BASIN);

  private final Set<PilotObject> objects;

  PilotCategory(PilotObject... objects) {
    this.objects = Set.of(objects);
  }

  /** Whether that object is one this category audits (column "Object audited" of the table). */
  public boolean audits(PilotObject object) {
    return objects.contains(object);
  }
}

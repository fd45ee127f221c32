package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** The firms that support an application, as typed rows. */
@Component
class ConsultantsOfPlan {

  private final ConsultantMapper mapper;

  ConsultantsOfPlan(ConsultantMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Replaces those of the submission before; most applications name none.
   *
   * @param first whether there was none before
   */
  void keep(CaseId caseId, RegionCode province, FormData plan, boolean first) {
    if (!first) {
      mapper.clear(caseId);
    }
    List<ConsultantRow> rows = new ArrayList<>();
    for (FormData row : plan.rows(PlanFields.CONSULTANTS)) {
      rows.add(
          new ConsultantRow(
              caseId,
              rows.size() + 1,
              province,
              row.text("creditCode"),
              row.text("name"),
              row.text("support")));
    }
    if (!rows.isEmpty()) {
      mapper.insert(rows);
    }
  }
}

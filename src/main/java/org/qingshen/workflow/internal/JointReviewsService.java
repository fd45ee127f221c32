package org.qingshen.workflow.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.JointReviewTopic.Opinion;
import org.qingshen.workflow.JointReviewTopic.Rule;
import org.qingshen.workflow.JointReviews;
import org.qingshen.workflow.process.JointOutcome;
import org.springframework.stereotype.Service;

@Service
class JointReviewsService implements JointReviews {

  private final JointOpinionMapper opinions;
  private final Ledger ledger;

  JointReviewsService(JointOpinionMapper opinions, Ledger ledger) {
    this.opinions = opinions;
    this.ledger = ledger;
  }

  @Override
  public List<Map<String, Object>> returnItems(CaseId caseId) {
    List<JointOpinionRow> last = opinions.ofLastRound(caseId);
    if (JointOpinionHandler.outcome(last, Rule.RETURNABLE) != JointOutcome.RETURNED) {
      return List.of();
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (JointOpinionRow given : last) {
      if (given.opinion() == Opinion.RETURN) {
        SealedEntry entry = entry(given);
        for (FormData row : new FormData(entry.data()).rows("returnItems")) {
          Map<String, Object> item = new LinkedHashMap<>();
          item.put("department", entry.by().organisationName());
          item.put("item", row.text("item"));
          item.put("supply", row.text("supply"));
          items.add(item);
        }
      }
    }
    return items;
  }

  /** The person who gave an opinion may read it: the question is asked in that person's name. */
  private SealedEntry entry(JointOpinionRow given) {
    return ledger.readable(given.caseId(), given.personId()).stream()
        .filter(entry -> entry.seq() == given.seq())
        .findFirst()
        .orElseThrow();
  }
}

package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.FactSource;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a plan of a pilot claims, in the words that rules understand. */
@Component
class PilotFacts implements FactSource {

  /** Audits of many firms at once: each such plan is one, of whoever names its case. */
  private static final Set<PilotCategory> JOINT =
      Set.of(PilotCategory.PARK_CLUSTER, PilotCategory.KEY_INDUSTRY, PilotCategory.REGION_BASIN);

  private static final Set<String> WRITERS = Set.of("AUDIT", "PLAN");

  private static final List<String> PASSAGES =
      List.of(
          "scope",
          "location",
          "industryOverview",
          "environmentState",
          "groundwork",
          "content",
          "method",
          "sharedProblems",
          "gradingPlan",
          "centralAudit",
          "centralFacilities",
          "simplifiedReason",
          "coordination",
          "features",
          "outcome",
          "c2Statement",
          "c3Statement",
          "c4Base");

  private final CaseFiles cases;
  private final Attachments attachments;

  PilotFacts(CaseFiles cases, Attachments attachments) {
    this.cases = cases;
    this.attachments = attachments;
  }

  @Override
  public String facts() {
    return "pilot-plan";
  }

  @Override
  public boolean concerns(String step) {
    return SealedPlan.STEPS.contains(step);
  }

  /** Two statements. */
  @Override
  public FactSheet of(CaseId caseId, FormData data, Instant at) {
    CaseFile file = cases.of(caseId);
    return new FactSheet(
        caseId,
        file.region(),
        file.applicant().value(),
        consultant(data),
        PlanFields.category(data).filter(JOINT::contains).map(of -> caseId.value()).orElse(null),
        at,
        PilotFigures.of(data),
        List.of(),
        PilotFigures.options(data),
        List.of(),
        passages(data),
        documents(data),
        List.of(),
        List.of(),
        List.of());
  }

  /** Who wrote the plan, or prepared the audits, by credit code; null where nobody is named. */
  private static String consultant(FormData data) {
    return data.rows(PlanFields.CONSULTANTS).stream()
        .filter(row -> WRITERS.contains(row.text("support")))
        .map(row -> row.text("creditCode"))
        .filter(code -> !code.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static List<Passage> passages(FormData data) {
    List<Passage> passages = new ArrayList<>();
    for (String key : PASSAGES) {
      if (!data.text(key).isBlank()) {
        passages.add(new Passage(key, data.text(key)));
      }
    }
    List<FormData> more = data.rows("outlineTexts");
    for (int row = 0; row < more.size(); row++) {
      if (!more.get(row).text("text").isBlank()) {
        passages.add(new Passage("outlineTexts[" + row + "].text", more.get(row).text("text")));
      }
    }
    return passages;
  }

  /** Each file once, where it is first named. */
  private List<DocumentFact> documents(FormData data) {
    Map<AttachmentId, String> fields = new LinkedHashMap<>();
    PlanFields.FILES.forEach(key -> data.files(key).forEach(file -> fields.putIfAbsent(file, key)));
    return attachments.find(fields.keySet()).stream()
        .map(file -> document(fields.get(file.id()), file))
        .toList();
  }

  private static DocumentFact document(String field, Attachment file) {
    return new DocumentFact(
        field, file.id(), file.name(), file.mediaType(), file.digest(), null, null, null, null, "");
  }
}

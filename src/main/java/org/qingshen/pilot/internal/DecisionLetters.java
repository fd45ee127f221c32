package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.SurveyResults;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterDates;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters.Order;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the three departments of the province write to the applicant: each department's reason, the
 * merged opinion and the aggregate; never a single score or a name. Source: roles.md section 2.
 */
@Component
public class DecisionLetters {

  private final CaseFiles cases;
  private final ApplicationStore applications;
  private final OpenEntries entries;
  private final Offices offices;
  private final ObjectProvider<PanelResults> panels;
  private final ObjectProvider<SurveyResults> surveys;
  private final Texts texts;

  DecisionLetters(
      CaseFiles cases,
      ApplicationStore applications,
      OpenEntries entries,
      Offices offices,
      ObjectProvider<PanelResults> panels,
      ObjectProvider<SurveyResults> surveys,
      Texts texts) {
    this.cases = cases;
    this.applications = applications;
    this.entries = entries;
    this.offices = offices;
    this.panels = panels;
    this.surveys = surveys;
    this.texts = texts;
  }

  /** 未入选现场调查: who is not visited is not selected. Source: pilot.md section 5 [D]. */
  public Order notSelected(CaseId caseId, String element) {
    return order(caseId, LetterKind.NOT_SELECTED, element, "pilot.topic.select.");
  }

  public Order approved(CaseId caseId, String element) {
    return order(caseId, LetterKind.DECISION_APPROVED, element, "pilot.topic.decide.");
  }

  /** After the one joint meeting the departments still differ. */
  public Order refused(CaseId caseId, String element) {
    return order(caseId, LetterKind.DECISION_REFUSED, element, "pilot.topic.decide.");
  }

  private Order order(CaseId caseId, LetterKind kind, String element, String topic) {
    CaseFile file = cases.of(caseId);
    List<SealedEntry> opinions = offices.inOrder(entries.lastRound(caseId), file);
    List<Organisation> issuers =
        opinions.stream().map(entry -> offices.of(entry.by().organisation())).toList();
    long last = opinions.stream().mapToLong(SealedEntry::seq).max().orElse(0);
    return new Order(
        caseId,
        kind,
        element + "#" + last,
        file.region().province(),
        issuers,
        facts(file, kind, rows(opinions, topic)));
  }

  private Map<String, Object> facts(
      CaseFile file, LetterKind kind, List<Map<String, String>> opinions) {
    PilotCall call = applications.callOf(file.id());
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.CALL.word(), call.title());
    facts.put(LetterField.CALL_BASIS.word(), call.basis());
    facts.put(LetterField.CATEGORY.word(), say("pilot.category." + file.category()));
    facts.put(LetterField.DEPARTMENT_OPINIONS.word(), opinions);
    var panel = panels.stream().findFirst().flatMap(results -> results.of(file.id()));
    facts.put(
        LetterField.PANEL_TOTAL.word(),
        panel.map(it -> it.total().toPlainString()).orElseGet(() -> say("pilot.letter.none")));
    facts.put(
        LetterField.MERGED_OPINION.word(),
        panel.map(PanelResults.PanelResult::opinion).orElseGet(() -> say("pilot.letter.none")));
    if (kind != LetterKind.NOT_SELECTED) {
      facts.put(LetterField.SURVEY_CONCLUSION.word(), survey(file.id()));
    }
    return facts;
  }

  private String survey(CaseId caseId) {
    return surveys.stream()
        .findFirst()
        .flatMap(results -> results.of(caseId))
        .map(
            it ->
                texts.say(
                    Text.of(
                        "pilot.letter.survey",
                        LetterDates.plain(it.visitedOn()),
                        Text.of("pilot.survey." + it.conclusion()),
                        it.words())))
        .orElseGet(() -> say("pilot.letter.none"));
  }

  private List<Map<String, String>> rows(List<SealedEntry> opinions, String topic) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (SealedEntry opinion : opinions) {
      FormData given = new FormData(opinion.data());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("department", opinion.by().organisationName());
      row.put("opinion", say(topic + given.text("opinion")));
      row.put("reason", given.text("reasons"));
      rows.add(row);
    }
    return rows;
  }

  private String say(String key) {
    return texts.say(Text.of(key));
  }
}

package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.EntryReader;
import org.qingshen.directory.Person;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.forms.ReadableForm;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Text is never interpreted: it is sealed, kept and shown as it was typed. */
abstract class TypedAsIsStory extends Proof {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  private static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"x\")";
  private static final String SQL = "'; drop table work_item; -- ${7*7} #{7*7} {{7*7}}";
  private static final String RARE = "𠮷䶮县清洁生产试点（测试）";

  @Autowired EntryReader reader;

  @Test
  void scriptFormulaAndSqlAreSealedAsTyped() {
    Prepared at = prepared();
    FormData plan =
        at.plan()
            .with("scope", SCRIPT)
            .with("content", FORMULA)
            .with("method", SQL)
            .with("projectTitle", SCRIPT)
            .with("baselines", firstRow(at.plan(), "baselines", "indicator", FORMULA))
            .with("goals", firstRow(at.plan(), "goals", "indicator", "+1+1"));

    SealedEntry entry = done(desk.submit(at.item().id(), PAGE, plan)).entry();

    FormData sealed = new FormData(cases.dossier(at.id()).get(0).data());
    assertThat(sealed.values()).isEqualTo(entry.data());
    assertThat(sealed.text("scope")).isEqualTo(SCRIPT);
    assertThat(sealed.text("content")).isEqualTo(FORMULA);
    assertThat(sealed.text("method")).isEqualTo(SQL);
    assertThat(sealed.rows("baselines").get(0).text("indicator")).isEqualTo(FORMULA);
    assertThat(cases.of(at.id()).title()).isEqualTo(SCRIPT);
    assertThat(column("select indicator from pilot_goal where case_id = ?", at.id()))
        .contains("+1+1");
    assertThat(ledger.verify(at.id()).faults()).isEmpty();
  }

  @Test
  void aFormulaInACellOfTheRosterIsText() {
    Prepared at = prepared();
    List<Map<String, Object>> rows = new ArrayList<>(CaseFixtures.roster(2));
    rows.set(0, new FormData(rows.get(0)).with("enterprise", FORMULA).values());
    String table = tables.create(at.id(), "roster").id();
    FormData plan = at.plan().with("roster", tables.replaceAll(table, rows).answer());

    done(desk.submit(at.item().id(), PAGE, plan));

    assertThat(tables.page(table, 0, 10).get(0).cells()).containsEntry("enterprise", FORMULA);
    assertThat(tables.find(table).orElseThrow().frozen()).isTrue();
  }

  @Test
  void rareCharactersSurviveInDraftSealTitleDeskAndReadView() {
    Prepared at = prepared();
    FormData plan = at.plan().with("projectTitle", RARE).with("scope", "𠮷".repeat(5_000));
    desk.saveDraft(at.item().id(), at.draft().version(), PAGE, plan);
    assertThat(ready(at.item().id()).draft().data()).isEqualTo(plan);

    SealedEntry entry = done(desk.submit(at.item().id(), PAGE, plan)).entry();

    SealedEntry read = cases.dossier(at.id()).get(0);
    assertThat(read.data()).isEqualTo(entry.data()).containsEntry("signer", "𠮷䶮（测试）");
    assertThat(cases.of(at.id()).title()).isEqualTo(RARE);
    assertThat(work.history(at.id())).extracting(WorkItem::title).containsOnly(RARE);
    assertThat(column("select project_title from pilot_application where case_id = ?", at.id()))
        .containsExactly(RARE);
    ReadableForm shown = reader.read(read, Locale.SIMPLIFIED_CHINESE).orElseThrow();
    assertThat(shown.toString()).contains(RARE, "𠮷䶮（测试）");
    assertThat(ledger.verify(at.id()).faults()).isEmpty();
  }

  @Test
  void rareCharactersInAPersonsNameReachTheDeskTheSealAndTheSentence() {
    CaseId id = people.submitted();
    Person person = signIn.as("guilin-iit").person();
    signIn.out();
    rename(person, "龙𠮷䶮");
    try {
      SealedEntry entry = done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement)).entry();

      assertThat(entry.by().name()).isEqualTo("龙𠮷䶮");
      assertThat(work.history(id)).extracting(WorkItem::assigneeName).contains("龙𠮷䶮");
      assertThat(ledger.verify(id).faults()).isEmpty();
    } finally {
      rename(person, person.name());
    }
  }

  @Test
  void theEngineKeepsRareCharactersToo() {
    CaseId id = people.submitted();
    String process =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.value(), "pilot-review")
            .singleResult()
            .getId();

    engine.getRuntimeService().setVariable(process, "proof", RARE);

    assertThat(engine.getRuntimeService().getVariable(process, "proof")).isEqualTo(RARE);
    engine.getRuntimeService().removeVariable(process, "proof");
  }

  @Test
  void noAnswerBecomesAProcessVariable() {
    Prepared at = prepared();
    done(desk.submit(at.item().id(), PAGE, at.plan().with("projectTitle", RARE)));

    List<Map<String, Object>> variables =
        jdbc.queryForList(
            "select v.NAME_ as name, v.TEXT_ as content from ACT_RU_VARIABLE v"
                + " join ACT_RU_EXECUTION e on e.ID_ = v.PROC_INST_ID_ where e.BUSINESS_KEY_ = ?",
            at.id().value());

    assertThat(variables)
        .isNotEmpty()
        .noneSatisfy(row -> assertThat(String.valueOf(row.get("content"))).contains("测试"));
  }

  @Test
  void whatTheFormFillsInItselfCannotBeTyped() {
    Prepared at = prepared();

    SealedEntry entry =
        done(desk.submit(
                at.item().id(),
                PAGE,
                at.plan().with("applicant", "别的单位").with("provinceClosesAt", "2099-01-01")))
            .entry();

    assertThat(entry.data()).containsEntry("applicant", "阳朔县人民政府");
    assertThat(entry.data().get("provinceClosesAt")).isNotEqualTo("2099-01-01");
  }

  @Test
  void theAnswerOfAHiddenFieldIsNotSealed() {
    Prepared at = prepared();

    SealedEntry entry =
        done(desk.submit(at.item().id(), PAGE, at.plan().with("centralAudit", "隐藏的内容"))).entry();

    assertThat(entry.data()).doesNotContainKey("centralAudit");
  }

  private List<String> column(String sql, CaseId id) {
    return jdbc.queryForList(sql, String.class, id.value());
  }

  private void rename(Person person, String name) {
    jdbc.update("update person set name = ? where id = ?", name, person.id().value());
  }

  private static List<Map<String, Object>> firstRow(
      FormData plan, String table, String column, String value) {
    List<Map<String, Object>> rows = new ArrayList<>();
    plan.rows(table).forEach(row -> rows.add(row.values()));
    rows.set(0, new FormData(rows.get(0)).with(column, value).values());
    return rows;
  }
}

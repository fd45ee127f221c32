package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Findings;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A plan of 兴安县 that saves more than was used, and what becomes of its check. */
abstract class PlausibilityScene {

  static final String REASON = "节电量含新建光伏自发自用电量，基准数据未含该部分。";
  static final long PATIENCE_SECONDS = 30;

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseFiles cases;
  @Autowired Findings findings;
  @Autowired CheckMapper mapper;
  @Autowired CheckRun run;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leave() {
    clock.reset();
    signIn.out();
  }

  /** Held, with the plan as it was sent. */
  record Attempt(FormData plan, List<HeldFinding> held) {

    Map<String, String> allBecause(String reason) {
      Map<String, String> reasons = new LinkedHashMap<>();
      held.forEach(finding -> reasons.put(finding.key(), reason));
      return reasons;
    }
  }

  Attempt saving(CaseId caseId, String amount) {
    List<FormData> sent = new ArrayList<>();
    Outcome outcome =
        people.submit(
            caseId,
            "xingan",
            plan -> {
              sent.add(claiming(plan, amount));
              return sent.get(0);
            });
    return new Attempt(sent.get(0), ((Outcome.Held) outcome).findings());
  }

  Outcome submit(CaseId caseId, FormData plan, Map<String, String> reasons) {
    return signIn.as(
        "xingan",
        () -> {
          WorkItem item = people.claimed(caseId);
          return desk.submit(item.id(), Journeys.PAGE, plan, reasons);
        });
  }

  Outcome explained(CaseId caseId, String reason) {
    Attempt attempt = saving(caseId, "900");
    return submit(caseId, attempt.plan(), attempt.allBecause(reason));
  }

  /** 用电量 500 万 kWh in the year of the baseline, and that much saved of it. */
  static FormData claiming(FormData plan, String amount) {
    List<Object> baselines =
        new ArrayList<>(plan.rows("baselines").stream().map(FormData::values).toList());
    baselines.add(
        Map.of(
            "indicator", "用电量",
            "amount", "500",
            "unit", "万kWh",
            "period", "2025 年",
            "source", "测试数据"));
    return saves(plan.with("baselines", baselines), amount);
  }

  static FormData saves(FormData plan, String amount) {
    return plan.with(
        "benefits",
        List.of(
            Map.of(
                "benefitGroup", "ENVIRONMENT",
                "indicator", "节电量",
                "amount", amount,
                "unit", "万kWh",
                "wording", "节约用电（测试）")));
  }

  /** The job of this node, or of the test, brings every check of the case to an end. */
  void checked(CaseId caseId) {
    run.round();
    until(() -> mapper.ofCase(caseId).stream().allMatch(row -> row.state() == CheckRow.State.DONE));
  }

  /** As though no node had come to it yet. */
  void asBeforeTheJob(CaseId caseId) {
    jdbc.update("delete from finding where case_id = ? and in_act = false", caseId.value());
    due(caseId);
  }

  void due(CaseId caseId) {
    jdbc.update(
        "update integrity_check"
            + " set state = 'PENDING', attempts = 0, done_at = null, next_at = asked_at"
            + " where case_id = ?",
        caseId.value());
  }

  /** Everything found in the case, as reviewers read it. */
  List<Map<String, Object>> found(CaseId caseId) {
    return jdbc.queryForList(
        "select entry_seq, position, finding_key, rule_id, rule_version, severity, checked, in_act"
            + " from finding where case_id = ? order by entry_seq, position",
        caseId.value());
  }

  List<Map<String, Object>> ofRule(CaseId caseId, String rule) {
    return found(caseId).stream().filter(row -> row.get("rule_id").equals(rule)).toList();
  }

  String onlyCheck(CaseId caseId) {
    return jdbc.queryForObject(
        "select id from integrity_check where case_id = ?", String.class, caseId.value());
  }

  List<Findings.Found> readBy(String login, CaseId caseId) {
    return signIn.as(
        login,
        () -> {
          String number = cases.of(caseId).number();
          List<SealedEntry> readable =
              cases
                  .find(number == null ? caseId.value() : number)
                  .map(file -> cases.dossier(file.id()))
                  .orElse(List.of());
          return findings.of(cases.of(caseId), readable).stream()
              .flatMap(check -> check.findings().stream())
              .toList();
        });
  }

  static void until(Callable<Boolean> reached) {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    try {
      while (!reached.call()) {
        assertThat(Instant.now()).isBefore(end);
        Thread.sleep(50);
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.experts.SurveyField;
import org.qingshen.integrity.Reports;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.CreditCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.HeldTampering;
import org.qingshen.testing.ScoreSheets;
import org.qingshen.testing.SurveyJourneys;
import org.qingshen.workflow.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/**
 * Issue 5, "Tamper test", for every table that is held to entries case by case: sealed entries
 * stand, and the rows of one whole review, its list and its objections change.
 */
@DisplayName("防篡改测试：一个案卷全程的各登记表逐表逐列改动、删除、插入、调换、清空，均被发现并指明")
abstract class HeldRowsStory extends WholeReviewScene {

  private static final String REASON = "监测报告编号与附件不一致，疑为伪造（测试）";

  private static final String FACTS = "该项目申报材料中的基准数据与公开数据不一致（测试）";
  private static final String OTHER_FACTS = "该项目的进度安排与现场所见不一致（测试）";

  /** Where a table has no column of its case. */
  private static final Map<String, String> OF_CASE =
      Map.of(
          "panel_id", "panel_id in (select id from panel where %s)",
          "sheet_id", "sheet_id in (select id from panel_sheet where %s)",
          "survey_id", "survey_id in (select id from survey where %s)",
          "notice_id", "notice_id in (select id from public_notice where %s)");

  private static final Map<String, List<Object>> VALUES =
      Map.of(
          "state", List.of("ON", "DROPPED", "TAKEN_OFF", "DECLINED", "DISMISSED", "FILED"),
          "opinion", List.of("AGREE", "DISAGREE"),
          "department", List.of("ECOLOGY", "DRC", "IIT"),
          "finding", List.of("INCONSISTENT"),
          "source", List.of("FREE", "CLAIM", "PROBLEM"),
          "aggregation", List.of("MEAN", "TRIMMED_MEAN"),
          "category", List.of("PARK_CLUSTER"),
          "kind", List.of("NOT_SELECTED"));

  @Autowired List<CaseRowsCheck> checks;
  @Autowired Reports reports;

  private CaseId published;

  @Override
  List<Map<String, Object>> vetoItems(String expert, CaseId id) {
    List<Map<String, Object>> rows = new ArrayList<>(ScoreSheets.noVeto());
    rows.set(0, Map.of("finding", "YES", "place", place(expert, id), "reason", REASON));
    return rows;
  }

  private String place(String expert, CaseId id) {
    return signIn.as(
        expert,
        () ->
            ((TaskDesk.Opened.Ready) desk.open(desk.openItems(id).get(0).id()))
                .context()
                .options()
                .get("vetoPlaces")
                .get(0)
                .value());
  }

  @Override
  void onTheSpot(CaseId id, String leader) {
    WorkItemId item = survey.record(id, leader).id();
    signIn.as(leader, () -> seen(item));
  }

  private boolean seen(WorkItemId item) {
    String key = "p-" + UUID.randomUUID();
    String entry = UUID.randomUUID().toString();
    field.keep(
        item,
        "device-b-2",
        List.of(new SurveyField.Entry(entry, 1, key, 0, null, "另有问题（测试）", null, null)));
    String first = field.sheet(item).items().get(0).key();
    photo(item, first, 1);
    photo(item, first, 2);
    return true;
  }

  private void photo(WorkItemId item, String key, int no) {
    try {
      field.photo(
          item,
          new SurveyField.Shot(UUID.randomUUID().toString(), key, "a.jpg"),
          new ByteArrayResource(SurveyJourneys.jpeg(no * 77, clock.instant())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void onNotice(CaseId list) {
    published = list;
    lists.object(list, 1, FACTS);
    done(lists.dismiss(list));
    lists.object(list, 1, OTHER_FACTS);
    done(lists.uphold(list));
    done(lists.concur(list, "gx-drc", false));
    done(lists.dismiss(list));
  }

  @Test
  void everyRowOfAWholeReviewIsHeldToTheChain() {
    CaseId id = supported();
    String leader = opinionOf(id, drawnPanel(id));
    done(people.inquiry().dismiss(id, "gx-eco-2"));
    people.settle(id);
    selection.all(id, true);
    surveyed(id, leader);
    selection.all(id, true);
    people.settle(id);
    listed(id);
    String number = cases.of(id).number();
    reports.file(
        new Reports.Filing(
            "450000", number, "DATA_FRAUD", "李四（测试）", "13800000000", FACTS, List.of()),
        "192.0.2.200");

    assertThat(faultsOf(id)).isEmpty();
    assertThat(faultsOf(published)).isEmpty();
    String own = "case_id in ('" + id.value() + "', '" + published.value() + "')";
    Set<String> walked = new LinkedHashSet<>();
    for (CaseRowsCheck check : checks) {
      List<Text> before = faults(check, List.of());
      HeldTampering rows = new HeldTampering(jdbc, () -> faults(check, before));
      for (HeldTable table : check.tables()) {
        rows.held(table, where(table, own), VALUES, id.value(), published.value());
        walked.add(table.name());
      }
    }
    assertThat(walked).hasSizeGreaterThan(20);
  }

  /** With firms that support it, at the consultation. */
  private CaseId supported() {
    CaseId id = people.created("xingan");
    List<Map<String, Object>> firms = List.of(firm("11450000007565830"), firm("91450100MA5K00001"));
    done(people.submit(id, "xingan", plan -> plan.with("consultants", firms)));
    people.allAgree(id);
    done(people.formatCheck(id, CaseFixtures::aPass));
    return id;
  }

  private static Map<String, Object> firm(String seventeen) {
    String code = seventeen + CreditCode.checkDigit(seventeen);
    return Map.of("name", "演示咨询公司" + seventeen.charAt(9), "creditCode", code, "support", "AUDIT");
  }

  private static String where(HeldTable table, String own) {
    if (table.columns().contains("case_id")) {
      return own;
    }
    return OF_CASE.entrySet().stream()
        .filter(it -> table.columns().contains(it.getKey()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("How does a case find " + table.name()))
        .getValue()
        .formatted(own);
  }

  private List<Text> faultsOf(CaseId id) {
    return checks.stream()
        .flatMap(check -> check.ofCase(id).stream())
        .flatMap(it -> it.faults().stream())
        .toList();
  }

  private static List<Text> faults(CaseRowsCheck check, List<Text> before) {
    List<Text> faults = new ArrayList<>();
    check.everything(faults::add);
    faults.removeAll(before);
    return faults;
  }
}

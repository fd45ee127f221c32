package org.qingshen.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.internal.StoreDirectory;
import org.qingshen.letters.Letters.Order;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.SystemSteps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of a pilot, from the recommendation to the result of the format check. */
abstract class LettersStory extends LetterCases {

  private static final int AT_ONCE = 8;
  private static final RegionCode GUANGXI = new RegionCode("450000");

  @Autowired PlatformTransactionManager manager;
  @Autowired ApplicationContext context;
  @Autowired SystemSteps steps;

  @Test
  @DisplayName("三部门联合推荐函, to the three departments of the province [S004, 申报程序]")
  void threeDepartmentsRecommendTogether() {
    CaseId id = people.sentUp();

    Letter letter = letter(id, LetterKind.RECOMMENDATION);

    assertThat(letter.issuer()).isEqualTo("桂林市生态环境局、桂林市发展和改革委员会、桂林市工业和信息化局");
    assertThat(text(letter))
        .contains("推荐", "漓江流域清洁生产协同审核创新试点（测试）", cases.of(id).number(), letter.number())
        .contains("重点区域和流域清洁生产协同审核创新")
        .contains("自治区生态环境厅、自治区发展和改革委员会、自治区工业和信息化厅：")
        .contains("桂林市发展和改革委员会", letter.token())
        .doesNotContain("{{");
    assertThat(told(letter))
        .contains(person("gx-eco"), person("gx-drc"), person("gx-iit"), person("xingan"))
        .doesNotContain(person("guilin-eco"), person("liuzhou-eco"), person("yangshuo"));
  }

  @Test
  void everyLetterIsAnEntryOfTheChainWithItsFile() {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.RECOMMENDATION);

    SealedEntry entry =
        dossier(id, "xingan").stream()
            .filter(each -> each.seq() == letter.entry())
            .findFirst()
            .orElseThrow();

    assertThat(entry.kind()).isEqualTo("letter");
    assertThat(entry.step()).isEqualTo("letter/RECOMMENDATION");
    assertThat(entry.by().isSystem()).isTrue();
    assertThat(entry.attachments())
        .extracting(file -> file.id())
        .containsExactly(letter.document());
    assertThat(entry.data())
        .containsEntry("number", letter.number())
        .containsEntry("version", "1")
        .containsEntry("template", "0")
        .containsEntry("token", letter.token())
        .containsEntry("digest", entry.attachments().get(0).digest());
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void nothingIsIssuedWhileADepartmentsOpinionIsWithheld() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));

    assertThat(letters.of(id)).isEmpty();
  }

  @Test
  void onlyTheLastRoundStandsInTheRecommendation() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", list -> CaseFixtures.aReturn(list, "第三章目标")));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    done(people.submit(id, "xingan"));
    people.allAgree(id);

    String text = text(letter(id, LetterKind.RECOMMENDATION));

    assertThat(text).doesNotContain("第三章目标");
    assertThat(text.split("桂林市生态环境局", -1)).hasSizeGreaterThan(1);
    assertThat(text).contains("\n3\n").doesNotContain("\n4\n");
  }

  @Test
  void whatCameInTimeIsAccepted() {
    CaseId id = people.sentUp();

    Letter letter = letter(id, LetterKind.ACCEPTANCE);

    assertThat(letter.issuer()).contains("生态环境厅");
    assertThat(text(letter)).contains("受理通知书", "兴安县人民政府", "现予受理");
    assertThat(told(letter)).contains(person("xingan")).doesNotContain(person("guilin-eco"));
  }

  @Test
  @DisplayName("逾期不予受理, said with both times [S004, 材料报送]")
  void whatCameLateIsRefusedWithBothTimes() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    clock.advance(Duration.ofDays(60));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    String text = text(letter(id, LetterKind.REFUSAL));

    assertThat(text).contains("不予受理", "23:59:59");
    assertThat(text.split("年\\d+月\\d+日 \\d\\d:\\d\\d:\\d\\d", -1)).hasSize(3);
    assertThat(letters.of(id)).extracting(Letter::kind).doesNotContain(LetterKind.ACCEPTANCE);
  }

  @Test
  void everythingThatIsMissingIsToldOnceWithTheLastDay() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));

    Letter letter = letter(id, LetterKind.COMPLETION_NOTICE);

    assertThat(text(letter))
        .containsOnlyOnce("资金证明（测试）")
        .contains("补充原件扫描（测试）", "个工作日", "24时前", "逾期未补正");
    assertThat(told(letter)).contains(person("xingan"), person("guilin-drc"));
  }

  @Test
  void materialThatIsNotCompletedInTimeEndsTheCase() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    clock.advance(Duration.ofDays(90));

    engine.getManagementService().executeJob(job(id, "completionOverdue").getId());

    assertThat(cases.of(id).state()).isEqualTo("COMPLETION_OVERDUE");
  }

  @Test
  void aPassAndARejectionEachHaveTheirLetter() {
    CaseId passed = people.sentUp();
    done(people.formatCheck(passed, CaseFixtures::aPass));
    CaseId rejected = people.sentUp();
    done(people.formatCheck(rejected, CaseFixtures::aRejection));

    assertThat(text(letter(passed, LetterKind.FORMAT_PASSED)))
        .contains("通过")
        .doesNotContain("不予通过");
    assertThat(text(letter(rejected, LetterKind.FORMAT_REJECTED))).contains("不予通过", "与通知要求不符（测试）");
    assertThat(told(letter(rejected, LetterKind.FORMAT_REJECTED)))
        .contains(person("xingan"), person("guilin-iit"));
  }

  @Test
  void aSecondCompletionRequestIsALetterOfItsOwn() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    done(people.submit(id, "xingan"));
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));

    assertThat(letters.of(id))
        .filteredOn(letter -> letter.kind() == LetterKind.COMPLETION_NOTICE)
        .hasSize(2)
        .extracting(Letter::number)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRepeatedOrderGivesTheLetterMadeBefore() {
    CaseId id = people.submitted();
    Order order = order(id, office(), "test#1");

    Letter first = inTransaction(id, () -> letters.issue(order));
    Letter again = inTransaction(id, () -> letters.issue(order));

    assertThat(again).isEqualTo(first);
    assertThat(letters.of(id)).hasSize(1);
  }

  @Test
  void aCorrectedLetterKeepsItsNumberAndIsANewVersion() {
    CaseId id = people.submitted();
    Order order = order(id, office(), "test#1");
    Letter first = inTransaction(id, () -> letters.issue(order));

    Letter second = inTransaction(id, () -> letters.correct(order, "单位名称有误"));

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.token()).isNotEqualTo(first.token());
    assertThat(text(second)).contains("第 2 版", "更正第 1 版：单位名称有误");
    assertThat(letters.of(id)).hasSize(2);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void nothingIsCorrectedThatWasNeverMade() {
    CaseId id = people.submitted();
    Order order = order(id, office(), "never");

    assertThatThrownBy(() -> inTransaction(id, () -> letters.correct(order, "错误")))
        .isInstanceOf(LetterFailed.class)
        .hasMessageContaining("此前没有制发过");
  }

  @Test
  void aLetterWithoutAFactItsTemplateNeedsFailsAndSaysWhich() {
    CaseId id = people.submitted();
    Order order =
        new Order(id, LetterKind.ACCEPTANCE, "test#1", GUANGXI, List.of(office()), Map.of());

    assertThatThrownBy(() -> inTransaction(id, () -> letters.issue(order)))
        .isInstanceOf(LetterFailed.class)
        .hasMessageContaining("{{");
  }

  @Test
  void aLetterWithoutAnIssuerFailsInWords() {
    CaseId id = people.submitted();
    Order order = new Order(id, LetterKind.ACCEPTANCE, "test#1", GUANGXI, List.of(), facts());

    assertThatThrownBy(() -> inTransaction(id, () -> letters.issue(order)))
        .isInstanceOf(LetterFailed.class)
        .hasMessageContaining("制发单位");
  }

  @Test
  void numbersGivenAtTheSameMomentHaveNoGapAndNoDouble() throws Exception {
    Organisation issuer = office();
    List<CaseId> ids = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      ids.add(opened());
    }
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Letter>> orders = new ArrayList<>();
      ids.forEach(
          id ->
              orders.add(
                  () -> inTransaction(id, () -> letters.issue(order(id, issuer, "test#1")))));
      List<String> numbers = new ArrayList<>();
      for (Future<Letter> made : threads.invokeAll(orders)) {
        numbers.add(made.get().number().replaceAll(".*〕|号", ""));
      }
      assertThat(numbers).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aNumberOfALetterThatWasNotMadeIsGivenToTheNext() {
    Organisation issuer = office();
    CaseId id = people.submitted();
    Order incomplete =
        new Order(id, LetterKind.ACCEPTANCE, "broken", GUANGXI, List.of(issuer), Map.of());
    assertThatThrownBy(() -> inTransaction(id, () -> letters.issue(incomplete)))
        .isInstanceOf(LetterFailed.class);

    Letter next = inTransaction(id, () -> letters.issue(order(id, issuer, "test#1")));

    assertThat(next.number()).endsWith("〕1号");
  }

  @Test
  void whereNobodyEnteredAPrefixTheNameStandsInAndTheLetterSaysSo() {
    CaseId id = people.submitted();
    Organisation issuer = office();

    Letter letter = inTransaction(id, () -> letters.issue(order(id, issuer, "test#1")));

    assertThat(letter.number()).matches(issuer.name() + "通〔\\d{4}〕1号");
    assertThat(text(letter)).contains(letter.number() + "（字号待确认）");
  }

  @Test
  void aFullDiskLeavesTheCaseWhereItIsAndARetryMovesItOn() throws IOException {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    Path store = StoreDirectory.of(context);
    Path aside = store.resolveSibling(store.getFileName() + "-aside");
    Files.move(store, aside);
    Files.createFile(store);
    try {
      assertThatThrownBy(() -> done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement)))
          .hasStackTraceContaining("公文无法写入文档库");
      assertThat(cases.of(id).state()).isEqualTo("CITY_REVIEW");
      assertThat(letters.of(id)).isEmpty();
      theJobIsTriedAgainAndBecomesAnIncidentInWords(id);
    } finally {
      Files.delete(store);
      Files.move(aside, store);
    }

    Job job = job(id, "issueRecommendation");
    engine.getManagementService().setJobRetries(job.getId(), 1);
    people.settle(id);

    assertThat(cases.of(id).state()).isEqualTo("FORMAT_CHECK");
    assertThat(steps.underWay(id)).isEmpty();
    assertThat(letter(id, LetterKind.RECOMMENDATION).number())
        .as("numbers of the demo province are marked as such")
        .startsWith("演示桂林环〔");
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  private int toldOf(String job, String login) {
    return jdbc.queryForObject(
        "select count(*) from message where kind = 'letter-failed' and message_key = ?"
            + " and person_id = ?",
        Integer.class,
        "letter-failed/" + job,
        "p-" + login);
  }

  private void theJobIsTriedAgainAndBecomesAnIncidentInWords(CaseId id) {
    Job job = job(id, "issueRecommendation");
    assertThat(job.getRetries()).isEqualTo(2);
    assertThat(steps.underWay(id))
        .contains(new SystemSteps.Step("pilot-review/issueRecommendation", false));
    assertThat(job.getDuedate()).isNotNull();
    for (int left = job.getRetries(); left > 0; left--) {
      assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
          .hasStackTraceContaining("公文无法写入文档库");
    }
    assertThat(engine.getRuntimeService().createIncidentQuery().configuration(job.getId()).list())
        .singleElement()
        .satisfies(
            incident -> assertThat(incident.getIncidentMessage()).contains("磁盘已满或不可写", "案件停在原处"));
    for (String login : List.of("admin", "guilin-eco", "guilin-drc", "guilin-iit")) {
      assertThat(toldOf(job.getId(), login)).as(login).isEqualTo(1);
    }
    assertThat(steps.underWay(id)).map(SystemSteps.Step::stopped).contains(true);
    assertThat(toldOf(job.getId(), "gx-eco")).isZero();
    assertThat(toldOf(job.getId(), "xingan")).isZero();
  }

  private CaseId opened() {
    signIn.as("xingan");
    CaseId id =
        inNewTransaction(
            () ->
                cases
                    .open(
                        "PILOT",
                        "测试",
                        DemoProvince.organisation("xingan"),
                        "兴安县人民政府",
                        new RegionCode("450325"),
                        "PREPARING")
                    .id());
    signIn.out();
    return id;
  }

  private <T> T inTransaction(CaseId id, Callable<T> work) {
    return inNewTransaction(
        () -> {
          ledger.lock(id);
          return work.call();
        });
  }

  private <T> T inNewTransaction(Callable<T> work) {
    return new TransactionTemplate(manager)
        .execute(
            status -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
  }

  private static Order order(CaseId id, Organisation issuer, String key) {
    return new Order(id, LetterKind.ACCEPTANCE, key, GUANGXI, List.of(issuer), facts());
  }

  private static Map<String, Object> facts() {
    return Map.of(
        "call", "批次", "callBasis", "通知", "category", "类别", "sentUpAt", "甲", "cutOff", "乙");
  }

  /** An office that has issued nothing yet. */
  private static Organisation office() {
    String id = Ids.next();
    return new Organisation(
        new OrganisationId(id), "测试厅" + id, OrganisationKind.PROVINCE_DEPARTMENT, GUANGXI);
  }

  private static String person(String login) {
    PersonId id = DemoProvince.person(login);
    return id.value();
  }
}

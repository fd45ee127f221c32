package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.experts.ExpertPool.Registered;
import org.qingshen.experts.OwnExpertise;
import org.qingshen.experts.PoolSheet;
import org.qingshen.experts.PoolSheet.Effect;
import org.qingshen.forms.SheetReader;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keeper's work on the pool, and an expert's on the own entry. */
abstract class PoolStory {

  private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
  private static final String HEAD = "姓名,登录名,职称,所在地,专业,行业,工作单位,单位信用代码,任职起始,证书,证书编号,有效期至\n";

  @Autowired ExpertPool pool;
  @Autowired OwnExpertise own;
  @Autowired PoolSheet sheet;
  @Autowired SheetReader reader;
  @Autowired SignIn signIn;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void out() {
    signIn.out();
  }

  @Test
  void aRegisteredExpertHasACodeAPostAndAnAccount() {
    Expert expert = registered();
    assertThat(expert.code()).matches("ZJ-\\d{4,}");
    assertThat(expert.employer()).isEqualTo("甲研究院");
    assertThat(expert.profile().fields()).containsExactly("ENERGY", "PROCESS");
    assertThat(trail("expert.registered", expert.id())).isOne();
  }

  @Test
  void nobodyIsRegisteredWithALoginThatIsTakenOrWithoutAField() {
    signIn.as("pool");
    int before = count();
    assertThat(pool.register(registration("expert1", List.of("ENERGY"))))
        .isInstanceOf(Registered.Refused.class);
    assertThat(pool.register(registration(login(), List.of())))
        .isEqualTo(new Registered.Refused(Text.of("experts.fault.no-field")));
    assertThat(count()).isEqualTo(before);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from person where name like '注册人员（测试）%'"
                    + " and id not in (select person_id from expert)",
                Integer.class))
        .as("nothing is left of somebody who was refused")
        .isZero();
  }

  @Test
  @DisplayName("One person under two logins would be two lots in a draw")
  void whoIsInThePoolAlreadyIsNotRegisteredAgain() throws Exception {
    Expert expert = registered();
    ExpertPool.Registration again = registration(login(), List.of("ENERGY"));
    ExpertPool.Registration same =
        new ExpertPool.Registration(
            expert.name(), again.login(), again.profile(), again.employer());
    assertThat(pool.register(same))
        .isEqualTo(new Registered.Refused(Text.of("experts.fault.same-person", expert.code())));
    String serial = "CE-" + Ids.next();
    String line =
        "证书人" + login() + "," + login() + ",工程师,柳州市,能源,,甲院,,2020-01-31,审核师," + serial + ",\n";
    String other =
        "另一个" + login() + "," + login() + ",工程师,柳州市,能源,,乙院,,2020-01-31,审核师," + serial + ",\n";
    PoolSheet.Preview preview = sheet.preview(table(line + other));
    assertThat(preview.rows().get(1).problems())
        .containsExactly(Text.of("experts.sheet.same-person", 2));
    assertThat(sheet.save(table(line))).isInstanceOf(PoolSheet.Saved.Done.class);
    assertThat(keys(sheet.preview(table(other)).rows().get(0)))
        .containsExactly("experts.fault.same-person");
  }

  @Test
  @DisplayName("roles.md section 3: employed within N years: the history is never lost")
  void anEmploymentIsAddedAndEndedAndStays() {
    Expert expert = registered();
    String first = expert.employments().get(0).id();
    LocalDate last = LocalDate.of(2024, 6, 30);
    assertThat(pool.endEmployment(expert.id(), first, last)).isEmpty();
    assertThat(pool.endEmployment(expert.id(), first, last.plusDays(1)))
        .as("what has ended is not ended again")
        .isPresent();
    assertThat(
            pool.addEmployment(expert.id(), new Expert.Employment(null, "乙大学", null, last, null)))
        .isEmpty();
    Expert now = pool.find(expert.id()).orElseThrow();
    assertThat(now.employer()).isEqualTo("乙大学");
    assertThat(now.employments())
        .extracting(Expert.Employment::employer)
        .containsExactlyInAnyOrder("甲研究院", "乙大学");
  }

  @Test
  void anEmploymentCannotEndBeforeItBeganNorBeginTomorrow() {
    Expert expert = registered();
    assertThat(
            pool.endEmployment(expert.id(), expert.employments().get(0).id(), SINCE.minusDays(1)))
        .contains(Text.of("experts.fault.ended"));
    assertThat(
            pool.addEmployment(
                expert.id(),
                new Expert.Employment(null, "丙公司", null, LocalDate.of(2999, 1, 1), null)))
        .contains(Text.of("experts.fault.from-future"));
  }

  @Test
  void suspendingAndResumingNeedsAReason() {
    Expert expert = registered();
    assertThat(pool.suspend(expert.id(), expert.version(), " ")).isPresent();
    assertThat(pool.suspend(expert.id(), expert.version(), "年度评价不合格")).isEmpty();
    Expert suspended = pool.find(expert.id()).orElseThrow();
    assertThat(suspended.state()).isEqualTo(Expert.State.SUSPENDED);
    assertThat(pool.resume(expert.id(), expert.version(), "整改后恢复"))
        .as("on what another has changed meanwhile")
        .contains(Text.of("experts.fault.stale"));
    assertThat(pool.resume(expert.id(), suspended.version(), "整改后恢复")).isEmpty();
    assertThat(trail("expert.suspended", expert.id())).isOne();
    assertThat(trail("expert.resumed", expert.id())).isOne();
  }

  @Test
  void theKeeperOfOneProvinceSeesNoExpertOfAnother() {
    Expert expert = registered();
    jdbc.update("update expert set province = '370000' where person_id = ?", expert.id().value());
    assertThat(pool.find(expert.id())).isEmpty();
    assertThat(pool.suspend(expert.id(), expert.version(), "不属于本省")).isPresent();
  }

  @Test
  void filtersFindByFieldStateRegionAndEmployer() {
    signIn.as("pool");
    assertThat(codes(new ExpertPool.Query("", "ECONOMICS", null, null)))
        .contains(code("expert6"), code("expert16"))
        .doesNotContain(code("expert1"));
    assertThat(codes(new ExpertPool.Query("", null, new RegionCode("450300"), null)))
        .contains(code("expert12"), code("expert13"))
        .doesNotContain(code("expert3"));
    assertThat(codes(new ExpertPool.Query("演示监测中心", null, null, Expert.State.ACTIVE)))
        .containsExactly(code("expert9"));
    assertThat(codes(new ExpertPool.Query("%", null, null, null))).isEmpty();
  }

  @Test
  void anExpertKeepsTheOwnTiesAndAbsence() {
    signIn.as("expert10");
    LocalDate day = LocalDate.of(2999, 1, 1);
    assertThat(own.addAbsence(day.plusDays(1), day)).isPresent();
    assertThat(own.addAbsence(day, day)).isEmpty();
    Expert mine = own.mine().orElseThrow();
    String absence = mine.absences().get(0).id();
    Expert.Tie tie = new Expert.Tie(null, Expert.TieKind.KIN, "某铁合金公司（测试）", null, "配偶任职", null);
    assertThat(own.declare(tie)).isEmpty();
    Expert.Tie declared =
        own.mine().orElseThrow().ties().stream()
            .filter(it -> it.name().equals("某铁合金公司（测试）") && it.lasts())
            .findFirst()
            .orElseThrow();
    assertThat(own.withdraw(declared.id())).isEmpty();
    assertThat(own.mine().orElseThrow().ties())
        .as("it is remembered that it was declared")
        .anyMatch(it -> it.id().equals(declared.id()) && !it.lasts());
    signIn.as("pool");
    Expert.Tie found = new Expert.Tie(null, Expert.TieKind.KIN, "某锰业公司（测试）", null, "举报查实", null);
    assertThat(pool.addTie(mine.id(), found)).isEmpty();
    signIn.as("expert10");
    assertThat(own.withdraw(tie("某锰业公司（测试）").id()))
        .as("what the keeper found is not the expert's to strike")
        .isPresent();
    assertThat(tie("某锰业公司（测试）").lasts()).isTrue();
    signIn.as("expert11");
    assertThat(own.removeAbsence(absence)).as("another's").isPresent();
    signIn.as("expert10");
    assertThat(own.removeAbsence(absence)).isEmpty();
  }

  private Expert.Tie tie(String name) {
    return own.mine().orElseThrow().ties().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("roles.md section 1: the pool is the keeper's, the profile the expert's")
  void nobodyElseReachesPoolOrProfile() {
    for (String login : List.of("gx-eco", "expert1", "xingan", "auditor", "admin", "guilin-eco")) {
      signIn.as(login);
      assertThatThrownBy(() -> pool.page(ExpertPool.Query.ALL, null, 10))
          .as(login)
          .isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> sheet.export(new ByteArrayOutputStream()))
          .isInstanceOf(AuthorizationException.class);
    }
    signIn.as("pool");
    assertThatThrownBy(own::mine).isInstanceOf(AuthorizationException.class);
  }

  @Test
  @DisplayName("Excel: every row's problem before anything is saved")
  void aTableShowsEveryProblemOfEveryRowAndSavesNothing() throws Exception {
    signIn.as("pool");
    int before = count();
    SheetReader.Sheet bad =
        table(
            "甲一,xls-one,工程师,没有的县,没有的专业,,某院,123,2999-01-01,证,,\n"
                + ",expert1,,,,,,,昨天,,,\n"
                + "好人,"
                + login()
                + ",工程师,柳州市,能源,,某院,,2020-01-31,,,\n");
    PoolSheet.Preview preview = sheet.preview(bad);
    assertThat(preview.usable()).isFalse();
    assertThat(keys(preview.rows().get(0)))
        .contains(
            "experts.sheet.bad-region",
            "experts.fault.unknown-field",
            "shared.credit-code.size",
            "experts.fault.from-future",
            "experts.sheet.certificate-half");
    assertThat(keys(preview.rows().get(1)))
        .contains("experts.sheet.other-name", "experts.sheet.bad-date", "experts.fault.no-field");
    assertThat(preview.rows().get(2).effect()).isEqualTo(Effect.NEW);
    assertThat(sheet.save(bad)).isInstanceOf(PoolSheet.Saved.Refused.class);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aRightTableMakesExpertsOnceAndBringsKnownOnesUpToDate() throws Exception {
    signIn.as("pool");
    String login = login();
    String line =
        "表中人（测试）," + login + ",工程师,柳州市,能源、环境,电力,甲院,,2020-01-31,审核师,AB-123456,2030-12-31\n";
    PoolSheet.Saved saved = sheet.save(table(line));
    assertThat(saved).isInstanceOf(PoolSheet.Saved.Done.class);
    assertThat(((PoolSheet.Saved.Done) saved).issued()).hasSize(1);
    assertThat(sheet.preview(table(line)).rows().get(0).effect()).isEqualTo(Effect.SAME);
    String moved =
        line.replace("甲院,,2020-01-31", "乙院,,2025-02-01").replace("AB-123456", "****3456");
    assertThat(sheet.preview(table(moved)).rows().get(0).effect()).isEqualTo(Effect.CHANGED);
    sheet.save(table(moved));
    Expert expert =
        pool.page(new ExpertPool.Query("表中人（测试）", null, null, null), null, 99).stream()
            .filter(it -> it.employer().equals("乙院"))
            .reduce((one, other) -> other)
            .orElseThrow();
    assertThat(expert.employments()).hasSize(2);
    assertThat(expert.profile().certificates().get(0).number()).isEqualTo("AB-123456");
    assertThat(expert.profile().certificates().get(0).masked()).isEqualTo("****3456");
  }

  @Test
  void aLoginTwiceInATableIsToldWithTheOtherLine() throws Exception {
    signIn.as("pool");
    String line = "两次（测试）,twice-login,工程师,柳州市,能源,,甲院,,2020-01-31,,,\n";
    PoolSheet.Preview preview = sheet.preview(table(line + line));
    assertThat(preview.rows().get(1).problems())
        .contains(Text.of("experts.sheet.twice", "twice-login", 2));
  }

  @Test
  void theExportCanBeBroughtBackAsItIs() throws Exception {
    signIn.as("pool");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet.export(out);
    PoolSheet.Preview preview =
        sheet.preview(reader.read(new ByteArrayInputStream(out.toByteArray())));
    assertThat(preview.fault()).isNull();
    assertThat(preview.rows())
        .filteredOn(row -> row.login().matches("expert\\d+"))
        .hasSizeGreaterThanOrEqualTo(16)
        .extracting(PoolSheet.Row::effect)
        .doesNotContain(Effect.NEW);
  }

  private SheetReader.Sheet table(String lines) throws Exception {
    return reader.read(new ByteArrayInputStream((HEAD + lines).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> keys(PoolSheet.Row row) {
    return row.problems().stream().map(Text::key).toList();
  }

  private Expert registered() {
    signIn.as("pool");
    Registered outcome = pool.register(registration(login(), List.of("PROCESS", "ENERGY")));
    assertThat(outcome).isInstanceOf(Registered.Issued.class);
    String code = ((Registered.Issued) outcome).code();
    return pool.page(new ExpertPool.Query(code, null, null, null), null, 9).get(0);
  }

  private static ExpertPool.Registration registration(String login, List<String> fields) {
    return new ExpertPool.Registration(
        "注册人员（测试）" + login,
        login,
        new Expert.Profile("高级工程师", new RegionCode("450200"), fields, List.of("电力"), List.of()),
        new Expert.Employment(null, "甲研究院", null, SINCE, null));
  }

  private static String login() {
    return "zj-" + Ids.next().substring(14).toLowerCase(Locale.ROOT);
  }

  private String code(String login) {
    return pool.find(new PersonId("p-" + login)).map(Expert::code).orElseThrow();
  }

  private List<String> codes(ExpertPool.Query query) {
    return pool.page(query, null, 200).stream().map(Expert::code).toList();
  }

  private int count() {
    return Optional.ofNullable(jdbc.queryForObject("select count(*) from expert", Integer.class))
        .orElse(0);
  }

  private int trail(String what, PersonId subject) {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select count(*) from security_trail where what = ? and subject = ?",
                Integer.class,
                what,
                subject.value()))
        .orElse(0);
  }
}

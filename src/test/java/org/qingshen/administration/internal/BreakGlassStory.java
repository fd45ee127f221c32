package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.administration.BreakGlass;
import org.qingshen.administration.BreakGlass.Opening;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("SYS_ADMIN must never read evidence contents without a logged reason: roles.md 1")
abstract class BreakGlassStory {

  private static final String REASON = "用户报告案卷页面打不开，需核对附件能否下载。";

  @Autowired BreakGlass breakGlass;
  @Autowired CaseFiles cases;
  @Autowired ExceptionalReader exceptions;
  @Autowired Attachments attachments;
  @Autowired AttachmentGuard guard;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk acts;
  @Autowired WorkItems work;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  private CaseId id;
  private String number;

  @BeforeEach
  void aCaseWithTheCity() {
    clock.reset();
    id = people.submitted();
    number = cases.of(id).number();
  }

  @AfterEach
  void leave() {
    clock.reset();
    signIn.out();
  }

  @Test
  void anAdministratorReadsNothingUnasked() {
    Actor admin = signIn.as("admin");

    assertThat(cases.find(number)).isEmpty();
    assertThatThrownBy(() -> cases.dossier(id)).isInstanceOf(UnauthorizedException.class);
    assertThat(guard.mayRead(sealedFile(), admin)).isFalse();
  }

  @Test
  void withoutAWrittenReasonNothingIsOpened() {
    signIn.as("admin");
    for (String reason : List.of("", "         ", "看一下")) {
      assertThat(breakGlass.open(number, reason))
          .isInstanceOfSatisfying(
              Opening.Refused.class,
              refused ->
                  assertThat(refused.reason().key())
                      .isEqualTo("administration.break-glass.reason"));
    }
    assertThat(cases.find(number)).isEmpty();
    assertThat(trail("case.breakGlass.refused")).isPositive();
  }

  @Test
  void aCaseThatIsNotThereIsSaidNotToBeThere() {
    signIn.as("admin");

    assertThat(breakGlass.open("SD1999-0001", REASON)).isInstanceOf(Opening.Refused.class);
    assertThat(breakGlass.open(null, REASON)).isInstanceOf(Opening.Refused.class);
  }

  @Test
  void anApplicationThatNobodySubmittedStaysClosed() {
    CaseId draft = people.created("yangshuo");
    signIn.as("admin");

    assertThat(breakGlass.open(draft.value(), REASON)).isInstanceOf(Opening.Refused.class);
    signIn.out();
    Journeys.done(people.withdraw(draft, "yangshuo"));
  }

  @Test
  void withAReasonThatOneCaseIsReadFilesAndSealsIncluded() {
    CaseId other = people.submitted();
    Actor admin = opened();

    assertThat(cases.find(number)).isPresent();
    assertThat(cases.dossier(id)).isNotEmpty();
    assertThat(cases.history(id)).isNotEmpty();
    assertThat(cases.verify(id).intact()).isTrue();
    assertThat(guard.mayRead(sealedFile(), admin)).isTrue();
    assertThat(cases.find(other.value())).isEmpty();
    assertThatThrownBy(() -> cases.dossier(other)).isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void afterItsTimeItIsOver() {
    Actor admin = opened();
    Attachment file = sealedFile();

    clock.advance(breakGlass.length().plus(Duration.ofSeconds(1)));

    assertThat(cases.find(number)).isEmpty();
    assertThatThrownBy(() -> cases.dossier(id)).isInstanceOf(UnauthorizedException.class);
    assertThat(guard.mayRead(file, admin)).isFalse();
  }

  @Test
  void noActIsOpenedByIt() {
    opened();
    WorkItem item = work.open(id).get(0);

    assertThatThrownBy(() -> desk.claim(item.id())).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> desk.open(item.id())).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> desk.submit(item.id(), Journeys.PAGE, FormData.EMPTY))
        .isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> acts.possible(id)).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> acts.act(id, "withdraw", FormData.EMPTY))
        .isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> cases.visible("PILOT", null, 5))
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void itIsLoggedAndTheAuditorIsToldAndSeesWhy() {
    int before = told();
    opened();

    assertThat(
            jdbc.queryForList(
                "select person_id from security_trail where what = 'case.breakGlass'"
                    + " and subject = ?",
                String.class,
                number))
        .containsExactly("p-admin");
    assertThat(told()).isEqualTo(before + 1);
    assertThat(exceptions.readings(id))
        .singleElement()
        .satisfies(reading -> assertThat(reading.reason()).isEqualTo(REASON));
    assertThat(
            jdbc.queryForObject(
                "select count(*) from security_trail where detail like ?",
                Integer.class,
                "%" + REASON + "%"))
        .isZero();
  }

  @Test
  void nobodyElseOpensACaseSo() {
    for (String login : List.of("xingan", "gx-eco", "pool", "auditor")) {
      signIn.as(login);
      assertThatThrownBy(() -> breakGlass.open(number, REASON))
          .isInstanceOf(UnauthorizedException.class);
    }
  }

  private Actor opened() {
    Actor admin = signIn.as("admin");
    assertThat(breakGlass.open(number, REASON)).isInstanceOf(Opening.Granted.class);
    return admin;
  }

  private Attachment sealedFile() {
    String file =
        jdbc.queryForList(
                "select id from attachment where case_id = ? and sealed_in is not null",
                String.class,
                id.value())
            .get(0);
    return attachments.find(new org.qingshen.shared.AttachmentId(file)).orElseThrow();
  }

  private int told() {
    return jdbc.queryForObject(
        "select count(*) from message where kind = 'break-glass' and person_id = 'p-auditor'",
        Integer.class);
  }

  private int trail(String what) {
    return jdbc.queryForObject(
        "select count(*) from security_trail where what = ?", Integer.class, what);
  }
}

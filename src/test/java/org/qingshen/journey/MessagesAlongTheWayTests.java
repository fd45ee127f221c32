package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.notification.MessageInbox;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what while an application goes its way. */
@AppTest
class MessagesAlongTheWayTests {

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired MessageInbox inbox;
  @Autowired CaseFiles cases;
  @Autowired Texts texts;
  @Autowired MutableClock clock;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  void theThreeDepartmentsAreToldOfNewWorkAndTheNeighboursAreNot() {
    CaseId id = people.submitted();

    for (String login : List.of("guilin-eco", "guilin-drc", "guilin-iit")) {
      assertThat(told(login, id)).containsExactly("work");
    }
    assertThat(told("liuzhou-eco", id)).isEmpty();
    assertThat(said("guilin-eco", id)).contains(number(id), "三部门联合审核");
  }

  @Test
  void whatIsDoneNeedNotBeReadAnyMore() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));

    assertThat(told("guilin-eco", id)).isEmpty();
    assertThat(told("guilin-drc", id)).containsExactly("work");

    done(people.withdraw(id, "xingan"));
    assertThat(told("guilin-drc", id)).containsExactly("ended");
  }

  @Test
  void nobodyIsToldOfWorkOneHasJustMadeForOneself() {
    CaseId id = people.submitted();

    assertThat(told("xingan", id)).isEmpty();
  }

  @Test
  void theApplicantIsToldThatTheCityGaveTheApplicationBack() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", rows -> CaseFixtures.aReturn(rows, "补充资金证明（测试）")));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    assertThat(told("xingan", id)).containsExactly("returned");
    assertThat(said("xingan", id)).contains("退回");
  }

  @Test
  @DisplayName("A suspicion is told to the lead department alone, which triages it")
  void aSuspicionIsToldToTheLeadDepartment() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));

    assertThat(told("gx-eco", id)).containsExactly("suspicion");
    assertThat(told("gx-drc", id)).isEmpty();
    assertThat(told("xingan", id)).isEmpty();
    assertThat(told("guilin-drc", id)).containsExactly("work");
  }

  @Test
  void aWithdrawalIsToldToTheDesksItTookTheWorkFrom() {
    CaseId id = people.submitted();
    signIn.as("guilin-drc", () -> people.claimed(id));
    done(people.withdraw(id, "xingan"));

    assertThat(told("guilin-drc", id)).containsExactly("ended");
    assertThat(told("guilin-eco", id)).containsExactly("ended");
    assertThat(told("xingan", id)).isEmpty();
    assertThat(said("guilin-drc", id)).contains("撤回");
  }

  @Test
  void aRefusalByTheCityIsToldToTheApplicant() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::aRefusal));

    assertThat(told("xingan", id)).containsExactly("ended");
    assertThat(told("guilin-iit", id)).containsExactly("ended");
  }

  @ParameterizedTest
  @MethodSource("ends")
  void everyEndHasItsSentence(PilotState end) {
    Text sentence = Text.of("pilot.message.ended." + end, "SD2026-0001");

    assertThat(texts.say(sentence)).contains("SD2026-0001");
    assertThat(texts.say(sentence, Locale.ENGLISH)).contains("SD2026-0001");
  }

  static List<PilotState> ends() {
    return Arrays.stream(PilotState.values()).filter(PilotState::ended).toList();
  }

  /** Kinds of the messages about that case, the newest first. */
  private List<String> told(String login, CaseId id) {
    return about(login, id).stream().map(Message::kind).toList();
  }

  private String said(String login, CaseId id) {
    return texts.say(about(login, id).get(0).subject());
  }

  private List<Message> about(String login, CaseId id) {
    String link = "case/" + number(id);
    return signIn.as(
        login,
        () ->
            inbox.page(true, null, null, 200).messages().stream()
                .filter(message -> message.link().startsWith(link))
                .toList());
  }

  private String number(CaseId id) {
    return cases.of(id).number();
  }
}

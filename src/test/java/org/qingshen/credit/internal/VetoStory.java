package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.Verdicts;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.publication.Portal;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.Correction;
import org.qingshen.publication.PublishedLists.Place;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.ListJourneys;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A veto at steps, between them, and after publication. */
abstract class VetoStory extends VetoScene {

  @Autowired SelectionJourneys review;
  @Autowired ListJourneys lists;
  @Autowired PublishedLists published;
  @Autowired Portal portal;
  @Autowired WorkItems work;
  @Autowired Verdicts verdicts;
  @Autowired TransactionTemplate transaction;

  @Test
  @DisplayName("Issue 5, item 3: the case ends at once, work closes with the reason, all are told")
  void aVetoWhileThreeItemsAreOpenClosesThemWithTheReasonAndTellsEveryone() {
    CaseId id = review.atSelection();
    WorkItem item = drafted(id, "gx-drc");
    done(people.suspect(id, "gx-iit"));

    people.inquiry().concluded(id, InquiryOutcome.CONFIRMED);

    assertThat(state(id)).isEqualTo("VETOED");
    assertThat(work.open(id)).isEmpty();
    WorkItem closed = work.find(item.id()).orElseThrow();
    assertThat(closed.state()).isEqualTo(WorkItem.State.CLOSED);
    assertThat(closed.endedBecause().key()).isEqualTo("workflow.closed.vetoed");
    for (String login :
        List.of("xingan", "guilin-eco", "guilin-drc", "gx-eco", "gx-drc", "gx-iit")) {
      assertThat(told(login, id)).as(login).contains("pilot.message.ended.VETOED");
    }
    assertThat(told("gx-drc", id)).contains("workflow.message.draftEnded");
    assertThat(told("gx-eco", id)).doesNotContain("workflow.message.draftEnded");
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  /** Somebody has begun to write. */
  private WorkItem drafted(CaseId id, String login) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = people.claimed(id);
          desk.open(item.id());
          return item;
        });
  }

  /** Steps of a pilot at which somebody reviews it, and who suspects there. */
  private enum Stand {
    CITY_REVIEW("guilin-drc"),
    FORMAT_CHECK("gx-eco"),
    AT_THE_GATE("gx-eco"),
    CONSULTATION("gx-drc"),
    SURVEY("gx-drc"),
    DECISION("gx-drc"),
    MEETING("gx-drc");

    private final String suspects;

    Stand(String suspects) {
      this.suspects = suspects;
    }
  }

  @ParameterizedTest
  @EnumSource(Stand.class)
  @DisplayName("Issue 5: veto at each step of the pilot")
  void aVetoEndsTheCaseWhereverItStands(Stand stand) {
    CaseId id = at(stand);
    done(people.suspect(id, stand.suspects));
    if (stand == Stand.AT_THE_GATE) {
      done(people.formatCheck(id, CaseFixtures::aPass));
      assertThat(state(id)).isEqualTo("FORMAT_CHECK");
    }

    people.inquiry().concluded(id, InquiryOutcome.CONFIRMED);

    assertThat(state(id)).isEqualTo("VETOED");
    assertThat(work.open(id)).isEmpty();
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .count())
        .isZero();
    assertThat(record(id).decisionNumber()).isNotNull();
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  private CaseId at(Stand stand) {
    return switch (stand) {
      case CITY_REVIEW -> people.submitted();
      case FORMAT_CHECK, AT_THE_GATE -> people.sentUp();
      case CONSULTATION -> review.atConsultation();
      case SURVEY -> review.atSurvey();
      case DECISION -> review.atDecision();
      case MEETING -> review.atMeeting();
    };
  }

  @Test
  void theDecisionIsNumberedAndTheRecordKnowsItsNumber() {
    CaseId id = veto.vetoed();

    Letter letter = letter(id, LetterKind.VETO_DECISION);
    assertThat(letter.number()).endsWith("号");
    CreditRow record = record(id);
    assertThat(record.state()).isEqualTo(org.qingshen.credit.CreditRecord.State.ACTIVE);
    assertThat(record.decisionNumber()).isEqualTo(letter.number());
    assertThat(record.codes()).containsExactly("DATA_FRAUD");
    assertThat(record.organisationId()).isEqualTo(cases.of(id).applicant());
    assertThat(credit.events(record.id()))
        .extracting(CreditEventRow::kind)
        .extracting(Enum::name)
        .containsExactly("RECORDED", "DECISION_ISSUED");
    assertThat(told("xingan", id)).contains("letters.note");
  }

  @Test
  void whileAProjectWaitsBetweenStepsItIsTakenFromTheDraftedListsCandidates() {
    CaseId gone = lists.proposed();
    CaseId stays = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);

    veto.veto(gone, "gx-drc");

    assertThat(state(gone)).isEqualTo("VETOED");
    assertThat(lists.prepare(list, List.of(gone, stays))).isInstanceOf(Outcome.Invalid.class);
    done(lists.prepare(list, List.of(stays)));
    lists.confirmed(list);
    assertThat(published.placesOf(stays.value())).hasSize(1);
    assertThat(published.placesOf(gone.value())).isEmpty();
  }

  @Test
  @DisplayName("Issue 5, item 3: after publication the entry is withdrawn, history kept")
  void afterPublicationTheEntryIsWithdrawnWithDateReasonAndDecision() {
    CaseId id = publishedProject();

    veto.veto(id, "gx-drc");

    assertThat(state(id)).isEqualTo("VETOED");
    Place place = published.placesOf(id.value()).get(0);
    var list = published.of(place.number()).orElseThrow();
    Correction correction = list.entry(place.entry()).orElseThrow().correction();
    assertThat(correction.reason()).contains("一票否决").doesNotContain("监测报告的日期");
    assertThat(correction.document()).isEqualTo(letter(id, LetterKind.VETO_DECISION).number());
    assertThat(portal.check(place.number(), place.entry()).orElseThrow().holds()).isTrue();
    assertThat(ledger.verify(list.caseId()).intact()).isTrue();
    assertThat(told("xingan", id)).contains("pilot.message.ended.VETOED");
  }

  private CaseId publishedProject() {
    CaseId id = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(id)));
    lists.confirmed(list);
    awaitState(id, "APPROVED");
    return id;
  }

  /** A job beside tells projects of their list. */
  private void awaitState(CaseId id, String wanted) {
    for (int i = 0; i < 100 && !state(id).equals(wanted); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(state(id)).isEqualTo(wanted);
  }

  @Test
  void aSecondVetoOfTheSameSuspicionIsAFaultAndAnOpenOneIsSuperseded() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    done(people.suspect(id, "guilin-drc"));
    String second = ids(id).get(1);
    String first = ids(id).get(0);

    people.inquiry().concluded(id, InquiryOutcome.CONFIRMED);

    assertThat(states(id)).containsExactlyInAnyOrder("CONFIRMED", "SUPERSEDED");
    assertThat(credit.ofCase(id)).hasSize(1);
    for (String one : List.of(first, second)) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        ledger.lock(id);
                        verdicts.confirmed(one, "again");
                      }));
    }
  }

  private List<String> ids(CaseId id) {
    return jdbc.queryForList(
        "select id from suspicion where case_id = ? order by id", String.class, id.value());
  }

  private List<String> states(CaseId id) {
    return jdbc.queryForList(
        "select state from suspicion where case_id = ?", String.class, id.value());
  }

  @Test
  @DisplayName(
      "Race: whichever comes first, the published list never shows a vetoed project as valid")
  void aVetoAndThePublicationOfItsListAtTheSameMomentHaveOneOutcome() throws Exception {
    CaseId id = lists.proposed();
    CaseId stays = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(id, stays)));
    done(lists.confirm(list, "gx-drc"));
    done(people.suspect(id, "gx-drc"));
    people.inquiry().investigated(id);
    done(people.inquiry().determine(id, "gx-drc-2", InquiryOutcome.CONFIRMED));

    atOnce(
        () -> people.inquiry().determine(id, "gx-iit-2", InquiryOutcome.CONFIRMED),
        () -> {
          Outcome outcome = lists.confirm(list, "gx-iit");
          lists.settle(list);
          return outcome;
        });
    lists.settle(list);
    people.settle(id);

    assertThat(state(id)).isEqualTo("VETOED");
    for (Place place : published.placesOf(id.value())) {
      assertThat(published.of(place.number()).orElseThrow().entry(place.entry()).orElseThrow())
          .satisfies(entry -> assertThat(entry.correction()).isNotNull());
    }
    assertThat(published.placesOf(stays.value())).hasSize(1);
    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(ledger.verify(list).intact()).isTrue();
  }

  @SafeVarargs
  private static void atOnce(Callable<Outcome>... acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    ExecutorService threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Callable<Outcome> act : acts) {
        running.add(
            threads.submit(
                () -> {
                  start.await(60, TimeUnit.SECONDS);
                  return act.call();
                }));
      }
      for (Future<Outcome> one : running) {
        done(one.get(60, TimeUnit.SECONDS));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.experts.DrawnChanges;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.experts.OwnExpertise;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads a panel, and what the keeper of the pool can do to one that was drawn. */
abstract class LeaderStory extends PanelScene {

  @Autowired PeopleEditor directoryOfPeople;
  @Autowired PostEditor posts;
  @Autowired ExpertPool keeping;
  @Autowired OwnExpertise own;
  @Autowired DrawnChanges changes;
  @Autowired PanelOpinionMapper opinions;

  @Test
  void aLeaderWhoIsSilentIsFollowedByTheNextInTheOrderDrawn() {
    panel(3, 0);
    allScore("80", "90", "100");
    lapse(ExpertPanelModel.LEADER_OVERDUE);
    assertThat(openOf(drawn.get(0))).isEmpty();
    assertThat(openOf(drawn.get(1))).hasSize(1);
    assertThat(openOf(drawn.get(1)).get(0).dueAt()).isAfter(clock.instant());
    lapse(ExpertPanelModel.LEADER_OVERDUE);
    lapse(ExpertPanelModel.LEADER_OVERDUE);
    assertThat(openOf(drawn.get(0))).as("after the last again the first").hasSize(1);
    done(merge(drawn.get(0), List.of()));
    assertThat(sealed()).contains("逾期未汇总");
    assertThat(results.of(id)).isPresent();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void aLeaderWhoFindsAnInterestHandsOverAndTheSheetStays() {
    panel(3, 0);
    allScore("80", "90", "100");
    done(submit(drawn.get(0), Map.of("decision", "RECUSE", "recuseReason", "发现利害关系（测试）")));
    assertThat(openOf(drawn.get(1))).hasSize(1);
    done(merge(drawn.get(1), List.of()));
    assertThat(results.of(id).orElseThrow().sheets()).isEqualTo(3);
    assertThat(opinions.ofCase(id).leaderId()).isEqualTo(drawn.get(1).person());
  }

  @Test
  void aLeaderWhoLosesThePostIsFollowedAtOnce() {
    panel(3, 0);
    allScore("80", "90", "100");
    PostEditor.Kept post =
        directoryOfPeople.find(drawn.get(0).person()).orElseThrow().posts().get(0);
    assertThat(posts.end(post.id(), post.version())).isEmpty();
    assertThat(openOf(drawn.get(1))).hasSize(1);
    assertThat(sealed()).contains("不再任职");
    done(merge(drawn.get(1), List.of()));
  }

  @Test
  @DisplayName("Avoidance at opening: nobody leads whom a rule keeps away")
  void whomARuleKeepsAwayDoesNotLead() {
    panel(3, 0);
    done(accept(drawn.get(0)));
    done(score(drawn.get(0), "80"));
    done(accept(drawn.get(1)));
    done(score(drawn.get(1), "80"));
    tied(drawn.get(0));
    done(accept(drawn.get(2)));
    done(score(drawn.get(2), "80"));
    assertThat(openOf(drawn.get(1))).as("the second leads").hasSize(1);
    tied(drawn.get(1));
    Outcome refused = merge(drawn.get(1), List.of());
    assertThat(((Outcome.Invalid) refused).problems())
        .extracting(Problem::message)
        .extracting(Text::key)
        .containsExactly("experts.seat.avoid");
  }

  @Test
  @DisplayName("Nobody of the panel may lead: it is completed, not led by somebody with a tie")
  void whereAllAreKeptAwayThePanelIsCompleted() {
    panel(3, 0);
    done(accept(drawn.get(0)));
    done(score(drawn.get(0), "80"));
    done(accept(drawn.get(1)));
    done(score(drawn.get(1), "80"));
    done(accept(drawn.get(2)));
    tied(drawn.get(0));
    tied(drawn.get(1));
    lapse(ExpertPanelModel.SHEET_OVERDUE);
    assertThat(work.open(id))
        .extracting(it -> it.step())
        .contains(ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL));
  }

  @Test
  @DisplayName("The keeper knows the order of the reserves: to suspend one needs a second person")
  void aDrawnExpertIsSuspendedOnlyWithAnOfficial() {
    panel(2, 2);
    Someone reserve = drawn.get(2);
    String reference = cases.of(id).number();
    signIn.as("pool");
    assertThat(keeping.suspend(reserve.person(), 0, "工作质量问题（测试）")).isEmpty();
    assertThat(keeping.waiting()).contains(reserve.person());
    assertThat(state(reserve.person())).isEqualTo(Expert.State.ACTIVE);
    assertThat(keeping.suspend(reserve.person(), 0, "再次申请（测试）"))
        .contains(Text.of("experts.fault.asked"));
    assertThat(
            keeping.addTie(
                reserve.person(),
                new Expert.Tie(null, Expert.TieKind.KIN, "某公司（测试）", null, null, null)))
        .contains(Text.of("experts.fault.drawn"));
    String request = signIn.as("gx-eco", () -> changes.of(reference).get(0).id());
    signIn.as("pool");
    assertThat(changes.decide(reference, request, true)).as("not the keeper").isPresent();
    signIn.as("auditor");
    assertThat(changes.mayDecide(reference)).isFalse();
    assertThat(changes.decide(reference, request, true)).isPresent();
    signIn.as("xingan");
    assertThat(changes.of(reference)).as("not for the applicant").isEmpty();
    done(decline(drawn.get(0)));
    assertThat(state(reserve)).as("called: nothing has changed yet").isEqualTo(SeatState.CALLED);
    signIn.as("gx-drc");
    assertThat(changes.decide(reference, request, true)).isEmpty();
    assertThat(changes.decide(reference, request, false)).as("once").isPresent();
    assertThat(changes.of(reference).get(0).agreed()).isTrue();
    assertThat(state(reserve.person())).isEqualTo(Expert.State.SUSPENDED);
    assertThat(sealed()).contains("申请变更").contains("同意变更");
  }

  @Test
  @DisplayName("A declared interest stays while a panel that it concerns is at work")
  void aTieThatConcernsAPanelAtWorkIsNotWithdrawn() {
    panel(2, 0);
    Someone other = expert();
    String applicant = cases.of(id).applicantName();
    signIn.as(other.login());
    declare(applicant);
    declare("与本案无关的公司（测试）");
    assertThat(own.withdraw(tie(applicant).id())).contains(Text.of("experts.fault.tie-at-work"));
    assertThat(own.withdraw(tie("与本案无关的公司（测试）").id())).isEmpty();
    Expert.Tie ended = tie("与本案无关的公司（测试）");
    assertThat(ended.lastsOn(org.qingshen.shared.OfficeTime.day(clock.instant())))
        .as("it keeps its force for a while")
        .isTrue();
    assertThat(ended.lastsOn(org.qingshen.shared.OfficeTime.day(clock.instant()).plusDays(31)))
        .isFalse();
  }

  private void declare(String name) {
    assertThat(own.declare(new Expert.Tie(null, Expert.TieKind.INTEREST, name, null, null, null)))
        .isEmpty();
  }

  private Expert.Tie tie(String name) {
    return own.mine().orElseThrow().ties().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Expert.State state(PersonId person) {
    return pool.find(person).state();
  }

  private void tied(Someone expert) {
    jdbc.update(
        "insert into expert_employer (id, person_id, employer, from_date, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?)",
        "e-" + expert.login(),
        expert.person().value(),
        cases.of(id).applicantName(),
        java.time.LocalDate.of(2020, 1, 1),
        java.time.LocalDateTime.of(2026, 1, 1, 0, 0),
        "p-pool");
  }

  private String sealed() {
    return signIn.as("gx-eco", () -> cases.dossier(id)).toString();
  }
}

package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Explanations;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** What a submitter says to what holds the submission (metrics.md section 8: B). */
abstract class ExplanationStory extends PlausibilityScene {

  @Autowired Texts texts;

  @Test
  @DisplayName("An explanation of one figure is none of the figure that replaces it")
  void anotherFigureNeedsAnotherExplanation() {
    CaseId caseId = people.created("xingan");
    Attempt first = saving(caseId, "900");
    Attempt second = saving(caseId, "950");

    Outcome outcome = submit(caseId, second.plan(), first.allBecause(REASON));

    assertThat(((Outcome.Held) outcome).findings()).isEqualTo(second.held());
    assertThat(second.held()).extracting(HeldFinding::path).isEqualTo(paths(first));
    assertThat(second.held()).doesNotContainAnyElementsOf(first.held());
    done(submit(caseId, second.plan(), second.allBecause(REASON)));
  }

  @Test
  void theSameFigureKeepsItsExplanationAcrossAttempts() {
    CaseId caseId = people.created("xingan");
    Attempt first = saving(caseId, "900");
    Attempt again = saving(caseId, "900");

    assertThat(again.held()).isEqualTo(first.held());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　　　　　　　　　　　　",
        "\n\n\n\n\n\n\n\n\n\n\n",
        "是",
        "。。。。。。。。。。。。。。",
        "九个字的说明不够长"
      })
  void whatExplainsNothingHoldsItStill(String reason) {
    CaseId caseId = people.created("xingan");

    assertThat(explained(caseId, reason)).isInstanceOf(Outcome.Held.class);
  }

  @Test
  @DisplayName("A reason has 10 to 1000 characters")
  void aReasonOfAThousandCharactersIsSealedAndALongerOneIsNot() {
    CaseId caseId = people.created("xingan");
    Attempt attempt = saving(caseId, "900");
    String longest = "说".repeat(Explanations.LONGEST);

    assertThat(submit(caseId, attempt.plan(), attempt.allBecause(longest + "说")))
        .isInstanceOf(Outcome.Held.class);
    done(submit(caseId, attempt.plan(), attempt.allBecause(" " + longest + "\n")));

    assertThat(said(caseId)).singleElement().matches(it -> it.reason().equals(longest));
  }

  @Test
  void anExplanationOfWhatIsNotHeldIsNotSealed() {
    CaseId caseId = people.created("xingan");
    Attempt attempt = saving(caseId, "900");

    done(submit(caseId, saves(attempt.plan(), "90"), attempt.allBecause(REASON)));

    assertThat(said(caseId)).isEmpty();
  }

  @Test
  void anExplanationAmongTheAnswersIsRefused() {
    CaseId caseId = people.created("xingan");

    for (String key : List.of("plausibility.drafted", Explanations.SEALED)) {
      Outcome outcome =
          people.submit(caseId, "xingan", plan -> plan.with(key, Map.of("x", REASON)));
      assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    }
  }

  @Test
  @DisplayName("The submitter reads the own figures, never a threshold")
  void whatTheSubmitterReadsHasNoThreshold() {
    CaseId caseId = people.created("xingan");
    Attempt attempt = saving(caseId, "900");

    for (HeldFinding finding : attempt.held()) {
      for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
        assertThat(texts.say(finding.sentence(), language)).contains("900").doesNotContain("0.5");
      }
    }
    done(submit(caseId, attempt.plan(), attempt.allBecause(REASON)));
    checked(caseId);
    assertThat(readBy("xingan", caseId)).isEmpty();
    assertThat(sealed(caseId).data().get(Explanations.SEALED).toString())
        .contains(REASON)
        .doesNotContain("0.5");
    assertThat(toldTo("xingan")).noneMatch(key -> key.startsWith("integrityrules"));
  }

  private List<String> toldTo(String login) {
    return jdbc.queryForList(
        "select m.subject_key from message m join account a on a.person_id = m.person_id"
            + " where a.login = ?",
        String.class,
        login);
  }

  private static List<String> paths(Attempt attempt) {
    return attempt.held().stream().map(HeldFinding::path).toList();
  }

  private List<Explanations.Explained> said(CaseId caseId) {
    return Explanations.of(sealed(caseId));
  }

  private SealedEntry sealed(CaseId caseId) {
    return signIn.as(
        "guilin-eco",
        () ->
            cases.dossier(caseId).stream()
                .filter(entry -> entry.kind().equals("submission"))
                .reduce((earlier, later) -> later)
                .orElseThrow());
  }
}

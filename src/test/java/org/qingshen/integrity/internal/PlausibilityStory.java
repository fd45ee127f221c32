package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.FindingKeeping;
import org.qingshen.integrity.Findings;
import org.qingshen.integrity.PlausibilityRules;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Scenes;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Statements;
import org.qingshen.workflow.Explanations;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be right is held, explained or corrected, checked on, and read by reviewers only. */
abstract class PlausibilityStory extends PlausibilityScene {

  private static final RegionCode PROVINCE = new RegionCode("450000");

  @Autowired FindingKeeping keeping;
  @Autowired PlausibilityRules rules;
  @Autowired FactIndex index;
  @Autowired FactMapper facts;
  @Autowired Texts texts;

  @Test
  @DisplayName("B = the submission waits until corrected or explained (metrics.md section 8)")
  void aSavingAboveItsBaselineHoldsTheSubmissionAndKeepsTheDraft() {
    CaseId caseId = people.created("xingan");

    Outcome outcome = people.submit(caseId, "xingan", plan -> claiming(plan, "900"));

    Outcome.Held held = (Outcome.Held) outcome;
    assertThat(held.findings()).hasSize(1);
    assertThat(held.findings().get(0).path()).startsWith("benefits[");
    assertThat(entries(caseId)).isEmpty();
    assertThat(signIn.as("xingan", () -> desk.openItems(caseId))).hasSize(1);
    assertThat(mapper.ofCase(caseId)).isEmpty();
  }

  @Test
  void tooShortAnExplanationHoldsItStill() {
    CaseId caseId = people.created("xingan");

    Outcome outcome = explained(caseId, "情况属实。");

    assertThat(outcome).isInstanceOf(Outcome.Held.class);
    assertThat(entries(caseId)).isEmpty();
  }

  @Test
  @DisplayName("Explained with a signed reason that reviewers see (metrics.md section 8)")
  void whatIsExplainedIsSealedWithTheReasonAndReviewersReadIt() {
    CaseId caseId = people.created("xingan");

    done(explained(caseId, REASON));

    SealedEntry entry = entries(caseId).get(0);
    Explanations.Explained said = Explanations.of(entry).get(0);
    assertThat(said.reason()).isEqualTo(REASON);
    assertThat(said.by()).isEqualTo(entry.by().name());
    checked(caseId);
    Findings.Found found =
        readBy("guilin-eco", caseId).stream()
            .filter(it -> it.rule().equals("O1"))
            .findFirst()
            .orElseThrow();
    assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
    assertThat(found.explained().reason()).isEqualTo(REASON);
    assertThat(findings.place(entry, found.fields().get(0), Locale.CHINA)).contains("第 1 行");
  }

  @Test
  void whatIsCorrectedPassesWithoutAWord() {
    CaseId caseId = people.created("xingan");
    assertThat(people.submit(caseId, "xingan", plan -> claiming(plan, "900")))
        .isInstanceOf(Outcome.Held.class);

    done(people.submit(caseId, "xingan"));

    assertThat(Explanations.of(entries(caseId).get(0))).isEmpty();
    checked(caseId);
    assertThat(readBy("guilin-eco", caseId)).noneMatch(it -> it.rule().equals("O1"));
  }

  @Test
  void anExplanationIsNotCarriedIntoTheNextDraft() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    people.opinion(caseId, "guilin-eco", list -> CaseFixtures.aReturn(list, "请补充"));
    people.opinion(caseId, "guilin-drc", CaseFixtures::anAgreement);
    people.opinion(caseId, "guilin-iit", CaseFixtures::anAgreement);

    FormData draft =
        signIn.as(
            "xingan",
            () -> {
              WorkItem item = people.claimed(caseId);
              return ((TaskDesk.Opened.Ready) desk.open(item.id())).draft().data();
            });

    assertThat(draft.values()).doesNotContainKey(Explanations.SEALED).containsKey("benefits");
  }

  @Test
  @DisplayName("The submitter never learns what was found, nor do others of the applicant")
  void theApplicantSeesNoFinding() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    checked(caseId);
    assertThat(readBy("guilin-eco", caseId)).isNotEmpty();

    assertThat(readBy("xingan", caseId)).isEmpty();
    assertThat(readBy("township", caseId)).isEmpty();
    assertThatThrownBy(() -> signIn.as("xingan", () -> rules.of(PROVINCE)))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> signIn.as("xingan", () -> keeping.troubles(null, 10)))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theRulesAreReadWithTheirThresholdsByTheProvince() {
    List<PlausibilityRules.InForce> read = signIn.as("gx-eco", () -> rules.of(PROVINCE));

    assertThat(read).extracting(it -> it.rule().id()).contains("B1", "O1", "O7", "D1");
    assertThat(signIn.as("gx-eco", () -> rules.of(new RegionCode("370000")))).isEmpty();
  }

  @Test
  @DisplayName("D1: the same file in another applicant's case is found, and by both who come after")
  void theSameFileOfAnotherApplicantIsFound() {
    nobodyHandedInAnythingBefore();
    CaseId first = people.submitted();
    checked(first);
    CaseId second = people.created("yangshuo");
    done(people.submit(second, "yangshuo"));
    checked(second);

    Findings.Found found =
        readBy("guilin-eco", second).stream()
            .filter(it -> it.rule().equals("D1"))
            .findFirst()
            .orElseThrow();

    assertThat(found.others()).contains(first).doesNotContain(second);
    assertThat(signIn.as("guilin-eco", () -> findings.readable(List.of(first)))).hasSize(1);
    assertThat(signIn.as("liuzhou-eco", () -> findings.readable(List.of(first)))).isEmpty();
  }

  /** Every plan of these tests holds the same file; only so many are named. */
  private void nobodyHandedInAnythingBefore() {
    jdbc.update("delete from fact_document_band");
    jdbc.update("delete from fact_document");
  }

  @Test
  @DisplayName("A check that fails: not lost, visible to administrators, and not silently clean")
  void aCheckThatFailsAgainAndAgainIsGivenUpAndSaysSo() {
    CaseId caseId = people.submitted();
    checked(caseId);
    CheckRow broken = waiting(caseId, 99, "nobody-states-this");
    mapper.insert(broken);

    for (int attempt = 0; attempt <= CheckRun.ATTEMPTS; attempt++) {
      run.round();
      clock.advance(Duration.ofHours(2));
    }
    until(() -> mapper.find(broken.id()).state() != CheckRow.State.PENDING);

    assertThat(mapper.find(broken.id()).state()).isEqualTo(CheckRow.State.FAILED);
    assertThat(mapper.ofCase(caseId))
        .filteredOn(row -> row.checkId().equals(broken.id()))
        .singleElement()
        .matches(row -> !row.checked());
    assertThat(signIn.as("admin", () -> keeping.troubles(null, 50)))
        .anyMatch(it -> it.id().equals(broken.id()) && it.givenUp());
    assertThat(signIn.as("admin", () -> keeping.again(broken.id()))).isEmpty();
    assertThat(signIn.as("admin", () -> keeping.again(broken.id()))).isPresent();
    until(() -> mapper.find(broken.id()).attempts() > 0);
  }

  @Test
  void twoNodesWorkEachCheckOnce() throws Exception {
    CaseId caseId = people.submitted();
    checked(caseId);
    long seq = entries(caseId).get(0).seq();
    String facts = mapper.ofCase(caseId).get(0).facts();
    List<CheckRow> waiting = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      CheckRow row = waiting(new CaseId(Ids.next()), seq, facts);
      mapper.insert(row);
      waiting.add(row);
    }
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> node = run::round;
      for (Future<Integer> round : nodes.invokeAll(List.of(node, node))) {
        round.get();
      }
    } finally {
      nodes.shutdown();
    }

    until(() -> waiting.stream().noneMatch(row -> mapper.find(row.id()).attempts() == 0));
    assertThat(waiting).allMatch(row -> mapper.find(row.id()).attempts() == 1);
  }

  @Test
  void whatIsAskedAroundASubmissionCostsAFixedNumberOfStatements() {
    CaseId caseId = new CaseId(Ids.next());
    FactSheet little = FactSheets.of(caseId, 1);
    FactSheet much = FactSheets.of(caseId, 12);

    List<String> kept = Statements.of(() -> index.replace("test", much));
    List<String> few = Statements.of(() -> FactsAround.of(facts, little));
    List<String> many = Statements.of(() -> FactsAround.of(facts, much));

    assertThat(kept).hasSizeLessThanOrEqualTo(15);
    assertThat(many).hasSizeLessThanOrEqualTo(7).hasSameSizeAs(few);
    index.replace("test", FactSheets.of(caseId, 0));
  }

  @Test
  void nearCopiesRetakenPicturesAndFormerFiguresAreFoundByIndex() {
    CaseId other = new CaseId(Ids.next());
    CaseId own = new CaseId(Ids.next());
    PictureHash whole = Scenes.look(Scenes.scene(1));
    PictureHash part = Scenes.look(Scenes.resized(Scenes.cut(Scenes.scene(1), 0.06), 0.5));
    index.replace("test", FactSheets.by(other, "other", FactSheets.TEXT, whole));
    index.replace("test", FactSheets.by(own, "own", FactSheets.TEXT, whole));
    FactSheet asks = FactSheets.by(own, "own", FactSheets.TEXT + "。另有少量改动", part);

    FactsAround around = FactsAround.of(facts, asks);

    assertThat(around.alike(asks, asks.passages().get(0)))
        .singleElement()
        .matches(it -> it.caseId().equals(other) && it.likeness() > 0.7);
    assertThat(around.sameLook(asks, asks.documents().get(0), 85)).hasSize(1);
    assertThat(around.sameLook(asks, asks.documents().get(0), 100)).isEmpty();
    assertThatThrownBy(() -> around.sameLook(asks, asks.documents().get(0), 69))
        .isInstanceOf(IllegalArgumentException.class);
    index.replace("test", FactSheets.of(other, 0));
    assertThat(FactsAround.of(facts, asks).alike(asks, asks.passages().get(0))).isEmpty();
    index.replace("test", FactSheets.of(own, 0));
  }

  @Test
  @DisplayName("O7: never within one whole, bundled or joint audit (issue 4 of 4, item 1)")
  void onlyPartsOfTheSameJointAuditAreNotHeldAgainstEachOther() {
    CaseId partner = new CaseId(Ids.next());
    CaseId stranger = new CaseId(Ids.next());
    CaseId own = new CaseId(Ids.next());
    String text = FactSheets.TEXT + "。本节仅供测试";
    PictureHash look = Scenes.look(Scenes.scene(2));
    index.replace("test", FactSheets.by(partner, "partner", "park", text, look));
    index.replace("test", FactSheets.by(stranger, "stranger", "basin", text, look));

    assertThat(copies(FactSheets.by(own, "own", "park", text, look))).containsExactly(stranger);
    assertThat(copies(FactSheets.by(own, "own", null, text, look)))
        .containsExactlyInAnyOrder(partner, stranger);
    index.replace("test", FactSheets.of(partner, 0));
    index.replace("test", FactSheets.of(stranger, 0));
  }

  private List<CaseId> copies(FactSheet asks) {
    return FactsAround.of(facts, asks).alike(asks, asks.passages().get(0)).stream()
        .filter(it -> it.likeness() == 1)
        .map(Surroundings.Likeness::caseId)
        .toList();
  }

  private CheckRow waiting(CaseId caseId, long seq, String facts) {
    Instant at = clock.instant();
    return new CheckRow(
        Ids.next(),
        caseId,
        seq,
        facts,
        PROVINCE,
        CheckRow.State.PENDING,
        0,
        at,
        at,
        null,
        null,
        false);
  }

  private List<SealedEntry> entries(CaseId caseId) {
    return signIn.as(
        "xingan",
        () ->
            cases.dossier(caseId).stream()
                .filter(entry -> entry.kind().equals("submission"))
                .toList());
  }
}

package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.casefile.CaseWork;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.PanelOpinions;
import org.qingshen.experts.Reviews;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.QueueOverview;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TermSupervision;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody learns who the experts are, or what they said, before it is theirs to know: everything a
 * person can ask of a service is asked, and no name, code or score may be in the answer.
 */
abstract class BlindnessStory extends PanelScene {

  private static final List<String> OUTSIDE =
      List.of("xingan", "guilin-eco", "guilin-drc", "liuzhou-eco", "yangshuo");

  @Autowired CaseWork followed;
  @Autowired CaseSearch search;
  @Autowired CaseAssignments assignments;
  @Autowired EntryReader reader;
  @Autowired CaseDesk acts;
  @Autowired TermSupervision supervision;
  @Autowired WorkAssignments handover;
  @Autowired QueueOverview queues;
  @Autowired PanelOpinions opinions;
  @Autowired Reviews reviews;
  @Autowired List<AttachmentGuard> guards;

  @Test
  @DisplayName("Expert identity and single scores, before opening (roles.md section 2)")
  void beforeAllSheetsAreInNobodyLearnsASheetAndOutsidersLearnNothing() {
    panel(3, 1);
    String untouched = told("xingan");
    done(accept(drawn.get(0)));
    done(score(drawn.get(0), "71.5"));
    done(decline(drawn.get(1)));
    done(accept(drawn.get(2)));

    for (String login : OUTSIDE) {
      assertBlind(login, told(login));
    }
    assertThat(told("xingan")).as("not even that something happened").isEqualTo(untouched);
    assertNoSheet("gx-eco");
    assertNoSheet("gx-drc");
    assertNoSheet("pool");
    assertThat(told("gx-eco")).as("officials know who was called").contains(drawn.get(0).code());
    assertBlind("auditor", told("auditor"));
    assertBlind("admin", told("admin"));
  }

  @Test
  @DisplayName("Other experts' scores: not before, not after the own (roles.md section 1, EXPERT)")
  void anExpertLearnsOfNoOtherExpertWhateverWasHandedIn() {
    panel(3, 0);
    done(accept(drawn.get(0)));
    done(accept(drawn.get(1)));
    done(score(drawn.get(0), "71.5"));
    done(score(drawn.get(1), "88"));

    for (int no = 0; no < 3; no++) {
      assertOthersAreHidden(no);
    }
    Someone stranger = expert();
    assertThat(signIn.as(stranger.login(), () -> cases.find(number()))).isEmpty();
    assertThat(told(stranger.login())).doesNotContain(number());
  }

  @Test
  @DisplayName("After opening: officials and auditor see sheets, applicant and city nothing")
  void afterOpeningOfficialsSeeTheSheetsAndOutsidersStillNothing() {
    panel(3, 0);
    allScore("71.5", "88", "90");

    for (String login : OUTSIDE) {
      assertBlind(login, told(login));
    }
    assertThat(told("gx-eco")).contains("71.5").contains(drawn.get(0).name());
    assertThat(told("auditor")).contains("71.5");
    assertNoSheet("pool");
    assertOthersAreHidden(1);

    done(merge(drawn.get(0), List.of()));
    for (String login : OUTSIDE) {
      assertBlind(login, told(login));
    }
    for (Someone expert : drawn) {
      assertThat(signIn.as(expert.login(), () -> cases.find(number()))).as("closed").isEmpty();
      assertThat(signIn.as(expert.login(), () -> reviews.done())).hasSize(1);
    }
  }

  @Test
  @DisplayName("Only assigned cases, only the file, only while on it (roles.md section 1, EXPERT)")
  void anExpertReadsTheApplicationAloneAndOnlyWhileAccepted() {
    panel(3, 1);
    Someone expert = drawn.get(0);

    assertThat(steps(expert)).as("before the declaration").isEmpty();
    assertThat(mayDownload(expert)).isFalse();
    done(accept(expert));
    assertThat(steps(expert))
        .containsOnly("pilot-review/prepareApplication", "expert-panel/declareInterest");
    assertThat(mayDownload(expert)).isTrue();
    CaseAssignments.Assigned assigned =
        signIn.as(expert.login(), () -> assignments.opened(cases.of(id)).orElseThrow());
    assertThat(assigned.watermark().args().get(0)).isEqualTo(expert.code());
    assertThat(trail(expert)).isEqualTo(1);

    done(submit(expert, Map.of("decision", "RECUSE", "recuseReason", "发现利害关系（测试）")));
    assertThat(signIn.as(expert.login(), () -> cases.find(number()))).isEmpty();
    assertThat(mayDownload(expert)).isFalse();
  }

  @Test
  @DisplayName("A suspicion raised by an expert names the expert to officials only")
  void whatAnExpertRaisesDoesNotGiveTheExpertAway() {
    panel(3, 0);
    inCase(() -> cases.state(id, "EXPERT_CONSULTATION"));
    done(accept(drawn.get(0)));
    Outcome raised = people.suspect(id, drawn.get(0).login());
    done(raised);

    for (String login : OUTSIDE) {
      assertBlind(login, told(login));
    }
    assertThat(told("gx-drc")).contains(drawn.get(0).name());
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);
    for (String login : OUTSIDE) {
      assertBlind(login, told(login));
    }
  }

  @Test
  void anExpertsWorkIsNobodysToClaimPassOnOrSupervise() {
    panel(3, 0);
    done(accept(drawn.get(0)));
    WorkItem item = openOf(drawn.get(0)).get(0);
    for (String login : List.of("xingan", "guilin-eco", "pool", "gx-eco", "admin", "auditor")) {
      assertThat(attempt(login, () -> desk.claim(item.id()).isPresent())).isIn("true", "");
      assertThat(attempt(login, () -> people.submitBlindly(item.id())))
          .doesNotContain("Done")
          .doesNotContain(drawn.get(0).name());
      assertThat(attempt(login, () -> handover.putBack(List.of(item.id()), "离职移交（测试）")))
          .doesNotContain(drawn.get(0).name())
          .doesNotContain("refusal=null");
    }
    assertThat(openOf(drawn.get(0))).hasSize(1);
  }

  /** Everything that person is told of the case, by whatever service answers. */
  private String told(String login) {
    List<Supplier<Object>> questions = new ArrayList<>();
    questions.add(() -> cases.find(number()));
    questions.add(() -> cases.dossier(id).stream().map(this::written).toList());
    questions.add(() -> cases.history(id));
    questions.add(() -> cases.verify(id).entries());
    questions.add(() -> search.search(number(), null, 20));
    drawn.forEach(it -> questions.add(() -> search.search(it.name(), null, 20)));
    questions.add(() -> desk.todo(TaskDesk.Filter.ALL, null, 200));
    questions.add(() -> desk.openItems(id));
    questions.add(() -> acts.possible(id).stream().map(act -> act.context().options()).toList());
    questions.add(() -> supervision.watched(500));
    questions.add(() -> handover.holders());
    drawn.forEach(it -> questions.add(() -> handover.heldBy(it.person(), null, 50)));
    questions.add(() -> opinions.of(cases.of(id)));
    questions.add(() -> messages(login));
    questions.add(() -> queues.loads());
    CaseFile file = cases.of(id);
    boolean reads = !attempt(login, () -> cases.find(number()).orElseThrow()).isEmpty();
    if (reads) {
      questions.add(() -> followed.open(file));
      questions.add(() -> followed.moves(file));
      questions.add(() -> followed.terms(file));
      questions.add(() -> followed.diagrams(file));
    }
    return questions.stream()
        .map(question -> attempt(login, question))
        .collect(Collectors.joining("\n"));
  }

  private String written(SealedEntry entry) {
    return entry + " " + reader.read(entry, Texts.OF_RECORD).map(Object::toString).orElse("");
  }

  /** Empty where the person may not ask at all. */
  private String attempt(String login, Supplier<Object> question) {
    try {
      return String.valueOf(signIn.as(login, question));
    } catch (AuthorizationException | Refusal | java.util.NoSuchElementException refused) {
      return "";
    }
  }

  private void assertBlind(String login, String told) {
    assertThat(told)
        .as(login)
        .doesNotContain("scoreCase", "declareInterest", "callExpert", "EXPERT/")
        .doesNotContain(INSTITUTE_NAME, "机密理由", "机密总体意见");
    drawn.forEach(
        it -> assertThat(told).as(login).doesNotContain(it.name(), it.code(), it.login()));
  }

  private void assertNoSheet(String login) {
    assertThat(told(login)).as(login).doesNotContain("71.5", "机密理由", "机密总体意见");
  }

  private void assertOthersAreHidden(int no) {
    String told = told(drawn.get(no).login());
    for (Someone other : drawn) {
      if (other != drawn.get(no)) {
        assertThat(told)
            .as(drawn.get(no).login())
            .doesNotContain(other.name(), other.code(), other.login());
      }
    }
  }

  private List<String> steps(Someone expert) {
    return signIn.as(expert.login(), () -> cases.dossier(id)).stream()
        .map(SealedEntry::step)
        .distinct()
        .toList();
  }

  private boolean mayDownload(Someone expert) {
    Attachment file =
        signIn.as("gx-eco", () -> cases.dossier(id)).stream()
            .filter(entry -> entry.step().equals("pilot-review/prepareApplication"))
            .flatMap(entry -> entry.attachments().stream())
            .findFirst()
            .orElseThrow();
    var actor = signIn.as(expert.login());
    return guards.stream().allMatch(guard -> guard.mayRead(file, actor));
  }

  private int trail(Someone expert) {
    return jdbc.queryForObject(
        "select count(*) from security_trail where what = 'panel.file-opened' and person_id = ?",
        Integer.class,
        expert.person().value());
  }

  private List<Map<String, Object>> messages(String login) {
    return jdbc.queryForList(
        "select subject_key, subject_args, link from message where person_id = ?", "p-" + login);
  }

  private String number() {
    return cases.of(id).number();
  }
}

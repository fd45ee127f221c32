package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Department;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.Draws;
import org.qingshen.experts.Expert;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the composition of a panel to its seats, through desks and engine. */
abstract class DrawStory {

  // Each test has an instance of its own: a number is taken once, in whichever draw.
  final String ECO = "eco-keeps-this-number-81-" + Ids.next();
  final String DRC = "drc-keeps-that-number-37-" + Ids.next();

  @Autowired SelectionJourneys journeys;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired WorkItems work;
  @Autowired CaseFiles cases;
  @Autowired Draws draws;
  @Autowired Panels panels;
  @Autowired StoredExperts experts;
  @Autowired Drafts drafts;
  @Autowired PanelResults results;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void out() {
    signIn.out();
  }

  @Test
  @DisplayName("抽取: list sealed, commitments sealed, numbers revealed, order follows")
  void twoDepartmentsDrawAPanelThatAnybodyCanRecompute(@TempDir Path folder) throws Exception {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    drawBy(caseId, ECO, DRC);

    String panel = panels.panelOf(caseId).orElseThrow();
    List<Panels.Drawn> drawn = panels.drawn(panel);
    assertThat(panels.seats(panel, 1)).hasSize(4);
    assertThat(drawn).hasSize(7);
    for (Panels.Drawn it : drawn) {
      Expert expert = experts.find(it.expertId()).orElseThrow();
      assertThat(expert.profile().fields()).contains(it.field());
    }
    Draws.Shown shown = signIn.as("auditor", () -> shown(caseId, "gx-drc"));
    assertThat(shown.intact()).isTrue();
    assertThat(shown.draws()).hasSize(1);
    assertThat(shown.draws().get(0).promises())
        .extracting(Draws.Promise::nonce)
        .containsExactlyInAnyOrder(ECO, DRC);
    Path file = folder.resolve("draws.json");
    Files.write(file, export(caseId, "gx-eco"));
    assertThat(DrawFile.verify(file).broken()).isZero();
    Files.writeString(file, Files.readString(file).replace(DRC, DRC.replace('7', '8')));
    assertThat(DrawFile.verify(file).broken()).isPositive();
  }

  @Test
  @DisplayName("回避 roles.md section 3: who is excluded is sealed with every rule that excludes")
  void thoseWithTiesAreExcludedByName() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    Draws.Drawn draw = shown(caseId, "pool").draws().get(0);
    Map<String, List<String>> rules =
        draw.excluded().stream()
            .collect(
                Collectors.toMap(
                    Draws.Left::code, it -> it.rules().stream().map(t -> t.key()).toList()));
    assertThat(rules.get(code("expert12"))).contains("experts.rule.REGION");
    assertThat(rules.get(code("expert13"))).contains("experts.rule.EMPLOYER");
    assertThat(rules.get(code("expert14"))).contains("experts.rule.GROUP_OR_CONSULTANT_TIE");
    assertThat(draw.eligible()).extracting(Draws.Person::code).contains(code("expert15"));
    assertThat(draw.rules()).startsWith("avoidance/2 employer-years=3");
  }

  @Test
  @DisplayName("Pool too small: says which field lacks how many, and what excluded them")
  void aCompositionThePoolCannotFillIsRefusedWithNumbers() {
    CaseId caseId = journeys.atConsultation();
    Outcome refused = compose(caseId, "pool", draw(row("ECONOMICS", 14, 2)));
    Problem problem = problem(refused);
    assertThat(problem.field()).isEqualTo("seats");
    assertThat(problem.message().key()).isEqualTo("experts.compose.lacks");
    assertThat(sealed(caseId, DrawSeals.LIST)).isEmpty();
  }

  @Test
  void fewerSeatsThanTheQuorumAreRefused() {
    CaseId caseId = journeys.atConsultation();
    assertThat(problem(compose(caseId, "pool", draw(row("ENERGY", 1, 0)))).message().key())
        .isEqualTo("experts.compose.few");
  }

  @Test
  @DisplayName("The number is stored nowhere before it is revealed: no entry, no draft, no table")
  void thePromisedNumberIsKeptNowhere() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    String secret = "nobody-else-uses-" + caseId.value().substring(16);
    WorkItem item = claimed(caseId, "gx-eco");
    FormData typed = new FormData(Map.of("nonce", secret, "kept", true));
    TaskDesk.Opened.Ready open = (TaskDesk.Opened.Ready) desk.open(item.id());
    desk.saveDraft(item.id(), open.draft().version(), Journeys.PAGE, typed);
    assertThat(drafts.find(item.id()).orElseThrow().data().values())
        .containsEntry("kept", true)
        .doesNotContainKey("nonce");
    done(desk.submit(item.id(), Journeys.PAGE, typed));
    for (String column :
        List.of("sealed_entry.envelope", "panel_nonce.commitment", "trail.detail")) {
      String[] at = column.split("\\.");
      List<String> all =
          jdbc.queryForList("select " + at[1] + " from " + table(at[0]), String.class);
      assertThat(all).isNotEmpty().noneMatch(text -> text != null && text.contains(secret));
    }
  }

  @Test
  @DisplayName("Neither can grind: the second to reveal does not know the first number")
  void aRevealedNumberIsWithheldUntilBothAreIn() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    done(commit(caseId, "gx-eco", ECO));
    assertThat(open(caseId)).extracting(WorkItem::step).doesNotContain(step("revealNonce"));
    assertThat(shown(caseId, "gx-drc").draws().get(0).promises())
        .as("not even the commitment: a weak number could be worked out of it")
        .isEmpty();
    assertThat(shown(caseId, "gx-eco").draws().get(0).promises()).hasSize(1);
    done(commit(caseId, "gx-drc", DRC));
    done(reveal(caseId, "gx-eco", ECO));
    for (String other : List.of("gx-drc", "gx-eco-2", "pool", "auditor", "gx-iit")) {
      List<SealedEntry> read = signIn.as(other, () -> readable(caseId));
      assertThat(read).noneMatch(entry -> entry.data().toString().contains(ECO));
    }
    assertThat(shown(caseId, "gx-drc").draws().get(0).promises())
        .allMatch(it -> it.nonce() == null);
    done(reveal(caseId, "gx-drc", DRC));
    assertThat(signIn.as("gx-drc", () -> readable(caseId)))
        .anyMatch(entry -> entry.data().toString().contains(ECO));
  }

  @Test
  void aNumberThatWasNotPromisedIsRefused() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    done(commit(caseId, "gx-eco", ECO));
    done(commit(caseId, "gx-drc", DRC));
    assertThat(problem(reveal(caseId, "gx-eco", DRC)).message().key())
        .isEqualTo("experts.nonce.mismatch");
    assertThat(problem(reveal(caseId, "gx-eco", "short")).field()).isEqualTo("nonce");
  }

  @Test
  void aNumberThatCanBeGuessedIsRefused() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    assertThat(problem(commit(caseId, "gx-eco", "1".repeat(16))).message().key())
        .isEqualTo("experts.nonce.guessable");
    assertThat(problem(commit(caseId, "gx-eco", "0123456789abcde")).field()).isEqualTo("nonce");
  }

  @Test
  @DisplayName("A number of another draw may be known to the second department: it is no secret")
  void aNumberThatWasPromisedBeforeIsRefused() {
    CaseId before = journeys.atConsultation();
    done(compose(before, "pool", aDraw()));
    done(commit(before, "gx-eco", ECO));
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    assertThat(problem(commit(caseId, "gx-eco", ECO)).message().key())
        .isEqualTo("experts.nonce.used");
    assertThat(problem(commit(caseId, "gx-drc", ECO)).message().key())
        .isEqualTo("experts.nonce.used");
    done(commit(caseId, "gx-eco", ECO + "-again"));
  }

  @Test
  @DisplayName("Re-drawing until a liked result comes is impossible: a void draw shows and stays")
  void aLostNumberVoidsTheDrawBeforeAnybodyKnowsWhatItWouldHaveBeen() throws Exception {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    done(commit(caseId, "gx-eco", ECO));
    done(commit(caseId, "gx-drc", DRC));
    done(reveal(caseId, "gx-eco", ECO));
    // whoever might want the draw to fail cannot compute it: the other number is withheld
    assertThat(signIn.as("gx-drc", () -> readable(caseId)))
        .noneMatch(entry -> entry.data().toString().contains(ECO));
    done(lose(caseId, "gx-drc"));
    assertThat(open(caseId)).extracting(WorkItem::step).containsExactly(step("composePanel"));
    assertThat(panels.drawn(panels.panelOf(caseId).orElseThrow())).isEmpty();

    done(compose(caseId, "pool", aDraw()));
    assertThat(open(caseId))
        .as("the third department steps in for the one that lost its number")
        .extracting(it -> it.queue().post())
        .containsExactlyInAnyOrder(PostKind.PROV_ECO, PostKind.PROV_IIT);
    assertThat(refused(commit(caseId, "gx-eco", ECO + "-again")).key())
        .isEqualTo("experts.nonce.void-before");
    signIn.as("gx-eco");
    desk.release(desk.openItems(caseId).get(0).id());
    done(commit(caseId, "gx-eco-2", ECO + "-again"));
    done(commit(caseId, "gx-iit", DRC + "-again"));
    done(reveal(caseId, "gx-eco-2", ECO + "-again"));
    assertThat(signIn.as("gx-iit", () -> readable(caseId)))
        .as("the round of the second draw was not opened with the first")
        .filteredOn(entry -> entry.step().equals(step("revealNonce")))
        .noneMatch(entry -> entry.data().toString().contains(ECO + "-again"));
    // the limit is one: now a lost number does not void, and nobody knew what it would change
    done(lose(caseId, "gx-iit"));
    assertThat(panels.drawn(panels.panelOf(caseId).orElseThrow())).hasSize(7);
    Draws.Shown shown = shown(caseId, "gx-iit");
    assertThat(shown.draws()).extracting(Draws.Drawn::number).containsExactly(1, 2);
    assertThat(shown.draws().get(0).state().key()).isEqualTo("experts.draw.state.VOID");
    assertThat(shown.draws().get(1).state().key()).isEqualTo("experts.draw.state.DRAWN");
    assertThat(shown.draws().get(1).promises()).filteredOn(Draws.Promise::lost).hasSize(1);
    assertThat(shown.draws()).allMatch(it -> it.system().nonce() != null);
    assertThat(shown.intact()).isTrue();
    assertThat(new String(export(caseId, "gx-eco"))).contains("\"LOST\"", "\"system\"");
    assertThat(results.lostNumbers(List.of(caseId)).get(caseId))
        .containsExactly(
            new PanelResults.LostNumber(caseId, 1, Department.DRC, true),
            new PanelResults.LostNumber(caseId, 2, Department.IIT, false));
  }

  @Test
  void nobodyWhoWasDrawnIsACandidateAgain() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    drawBy(caseId, ECO, DRC);
    for (Panels.Drawn it : panels.drawn(panels.panelOf(caseId).orElseThrow())) {
      assertThat(candidateRules(it.expertId(), caseId)).contains(AvoidanceRule.TOOK_PART);
      assertThat(avoidance.hits(it.expertId(), caseId)).isEmpty();
    }
  }

  @Test
  @DisplayName("roles.md section 4: an exceptional appointment needs two people and stays marked")
  void anAppointmentIsConfirmedByAnotherAndShown() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", appoint(code("expert16"), "ECONOMICS")));
    assertThat(open(caseId)).extracting(WorkItem::step).containsExactly(step("confirmAppointment"));
    done(submit(caseId, "gx-eco", Map.of("decision", "CONFIRM", "reasons", "专业特殊，同意指定")));
    String panel = panels.panelOf(caseId).orElseThrow();
    assertThat(panels.drawn(panel))
        .singleElement()
        .matches(it -> it.kind() == Panels.Kind.APPOINTED);
    Draws.Drawn shown = shown(caseId, "auditor").draws().get(0);
    assertThat(shown.exceptional()).isTrue();
    assertThat(shown.state().key()).isEqualTo("experts.draw.state.APPOINTED");
  }

  @Test
  void aRefusedAppointmentGoesBackToTheKeeperAndStaysInTheRecord() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", appoint(code("expert16"), "ECONOMICS")));
    done(submit(caseId, "gx-eco", Map.of("decision", "REFUSE", "reasons", "应当随机抽取")));
    assertThat(open(caseId)).extracting(WorkItem::step).containsExactly(step("composePanel"));
    done(compose(caseId, "pool", aDraw()));
    Draws.Shown shown = shown(caseId, "gx-eco");
    assertThat(shown.draws()).hasSize(2);
    assertThat(shown.intact()).isTrue();
  }

  @Test
  void nobodyWhoMustStayAwayCanBeAppointed() {
    CaseId caseId = journeys.atConsultation();
    Problem problem = problem(compose(caseId, "pool", appoint(code("expert12"), "ENERGY")));
    assertThat(problem.message().key()).isEqualTo("experts.compose.excluded");
  }

  @Test
  @DisplayName("roles.md section 2: expert identity per case: keeper and deciding officials only")
  void applicantCityAndExpertsSeeNoDraw() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    drawBy(caseId, ECO, DRC);
    for (String login : List.of("xingan", "guilin-eco", "guilin-drc", "expert9", "yangshuo")) {
      signIn.as(login);
      assertThat(draws.of(caseId.value())).isEmpty();
      assertThatThrownBy(() -> draws.export(caseId.value(), new ByteArrayOutputStream()))
          .isInstanceOf(Refusal.class);
    }
    for (String login : List.of("xingan", "guilin-eco")) {
      assertThat(signIn.as(login, () -> readable(caseId)))
          .noneMatch(entry -> entry.data().toString().contains("ZJ-"));
    }
  }

  @Test
  @DisplayName("roles.md section 1, POOL_ADMIN: conflicts, not scores; nothing of the application")
  void theKeeperReadsTheDrawAndNothingElse() {
    CaseId caseId = journeys.atConsultation();
    done(compose(caseId, "pool", aDraw()));
    List<SealedEntry> read = signIn.as("pool", () -> readable(caseId));
    assertThat(read)
        .isNotEmpty()
        .allMatch(entry -> entry.step().startsWith(ExpertPanelModel.PROCESS + "/"));
  }

  @Test
  void theKeeperReadsNoCaseBeforeItWantsAPanel() {
    CaseId caseId = people.sentUp();
    signIn.as("pool");
    assertThat(cases.find(caseId.value())).isEmpty();
  }

  @Autowired AvoidanceOfPool avoidance;

  private Set<AvoidanceRule> candidateRules(PersonId expert, CaseId caseId) {
    return avoidance.candidateHits(expert, caseId).stream()
        .map(AvoidanceHit::rule)
        .collect(Collectors.toSet());
  }

  private String code(String login) {
    return experts.find(new PersonId("p-" + login)).orElseThrow().code();
  }

  private Draws.Shown shown(CaseId caseId, String login) {
    return signIn.as(login, () -> draws.of(caseId.value()).orElseThrow());
  }

  private byte[] export(CaseId caseId, String login) throws Exception {
    signIn.as(login);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    draws.export(caseId.value(), out);
    return out.toByteArray();
  }

  private List<SealedEntry> readable(CaseId caseId) {
    return cases.dossier(caseId);
  }

  private List<SealedEntry> sealed(CaseId caseId, String step) {
    return signIn.as("gx-eco", () -> readable(caseId)).stream()
        .filter(it -> it.step().equals(step))
        .toList();
  }

  private static String table(String name) {
    return name.equals("trail") ? "security_trail" : name;
  }

  private void drawBy(CaseId caseId, String eco, String drc) {
    done(commit(caseId, "gx-eco", eco));
    done(commit(caseId, "gx-drc", drc));
    done(reveal(caseId, "gx-eco", eco));
    done(reveal(caseId, "gx-drc", drc));
  }

  private Outcome compose(CaseId caseId, String login, Map<String, Object> answers) {
    return submit(caseId, login, answers);
  }

  private Outcome commit(CaseId caseId, String login, String nonce) {
    return submit(caseId, login, Map.of("nonce", nonce, "kept", true));
  }

  private Outcome reveal(CaseId caseId, String login, String nonce) {
    return submit(caseId, login, Map.of("answer", "REVEAL", "nonce", nonce));
  }

  private Outcome lose(CaseId caseId, String login) {
    return submit(caseId, login, Map.of("answer", "LOST", "reason", "记录纸张遗失，无法找回"));
  }

  private Outcome submit(CaseId caseId, String login, Map<String, Object> answers) {
    WorkItem item = claimed(caseId, login);
    return desk.submit(item.id(), Journeys.PAGE, new FormData(new LinkedHashMap<>(answers)));
  }

  private WorkItem claimed(CaseId caseId, String login) {
    signIn.as(login);
    WorkItem item = desk.openItems(caseId).get(0);
    if (item.assignee() == null) {
      desk.claim(item.id());
    }
    return item;
  }

  private List<WorkItem> open(CaseId caseId) {
    return work.open(caseId);
  }

  private static String step(String element) {
    return ExpertPanelModel.step(element);
  }

  private static Text refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason();
  }

  private static Problem problem(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid) outcome).problems().get(0);
  }

  static Map<String, Object> aDraw() {
    return draw(row("PROCESS", 1, 1), row("ENERGY", 1, 1), row("ENVIRONMENT", 2, 1));
  }

  static Map<String, Object> appoint(String code, String field) {
    return Map.of(
        "kind",
        "APPOINT",
        "appointments",
        List.of(Map.of("expert", code, "field", field)),
        "reason",
        "本专业库内仅此一人可以评审");
  }

  @SafeVarargs
  static Map<String, Object> draw(Map<String, Object>... rows) {
    return Map.of("kind", "DRAW", "seats", new ArrayList<>(List.of(rows)));
  }

  static Map<String, Object> row(String field, int number, int reserves) {
    return Map.of(
        "field", field, "number", String.valueOf(number), "reserves", String.valueOf(reserves));
  }
}

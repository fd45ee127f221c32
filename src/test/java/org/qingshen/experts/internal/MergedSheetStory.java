package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.MergedSheets;
import org.qingshen.experts.MergedSheets.Item;
import org.qingshen.experts.MergedSheets.Line;
import org.qingshen.experts.MergedSheets.Sheet;
import org.qingshen.experts.MergedSheets.View;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** One sheet, two views. Source: issue 4 of 4, item 4; ADR 0019 on who learns what. */
abstract class MergedSheetStory extends PanelScene {

  private static final String HIDDEN = "DATA_FRAUD";
  private static final String HIDDEN_TEXT = "数据造假";
  private static final String OWN_VERSION = "veto-data-fraud-of-a-test";

  @Autowired MergedSheets merged;
  @Autowired MergedVetoes vetoes;
  @Autowired PanelOpinionMapper opinions;
  @Autowired RubricBook rubrics;
  @Autowired PanelSubjects subjects;
  @Autowired CurrentActor current;
  @Autowired ApplicationEventPublisher events;

  @AfterEach
  void theCatalogueIsAsItWas() {
    jdbc.update("delete from veto_item where id = ?", OWN_VERSION);
    hide(false);
  }

  @Test
  @DisplayName(
      "Issue 5, item 4: two views of one sheet; the enterprise's copy can hide marked rows")
  void theArchiveCopyHasEveryItemAndThePartysLeavesOutWhatIsMarked() {
    hide(true);
    opened("90", "70");
    done(merge(drawn.get(0), List.of()));

    Sheet archive = sheet("gx-eco", View.ARCHIVE).orElseThrow();
    Sheet party = sheet("gx-eco", View.PARTY).orElseThrow();

    assertThat(archive.items()).hasSize(5).first().isEqualTo(found(archive));
    assertThat(archive.items()).filteredOn(Item::found).extracting(Item::code).containsOnly(HIDDEN);
    assertThat(archive.items()).allSatisfy(item -> assertThat(item.basis()).contains("依据待确认"));
    assertThat(party.items()).hasSize(4).noneMatch(Item::found);
    assertThat(party.toString()).doesNotContain(HIDDEN, HIDDEN_TEXT);
    assertThat(archive.head()).isEqualTo(party.head());
    assertThat(archive.head().sheets()).isEqualTo(3);
    assertThat(archive.head().round()).isEqualTo(1);
    assertThat(archive.opinion()).isEqualTo(party.opinion()).contains("测试汇总意见");
    assertThat(archive.entry().seal()).isEqualTo(party.entry().seal());
  }

  @Test
  void whatIsMarkedLaterIsShownAsTheVersionInForceThenHadIt() {
    opened("90", "70");
    done(merge(drawn.get(0), List.of()));
    done(people.inquiry().dismiss(id, "gx-eco-2"));
    hiddenFromNowOn();

    Sheet party = sheet("gx-eco", View.PARTY).orElseThrow();

    assertThat(party.items()).hasSize(5);
    assertThat(party.items()).filteredOn(Item::found).extracting(Item::code).containsOnly(HIDDEN);
  }

  @Test
  @DisplayName(
      "ADR 0019: nobody's name and no single score, in neither view; no spread for the party")
  void neitherViewHasANameOrASingleScoreAndThePartysHasNoSpread() {
    opened("91.5", "71.5");
    done(merge(drawn.get(0), List.of()));
    done(people.inquiry().dismiss(id, "gx-eco-2"));

    for (View view : View.values()) {
      String said = without(sheet("gx-eco", view).orElseThrow());
      assertThat(said)
          .as(view.name())
          .doesNotContain("91.5", "71.5", "机密理由", "机密总体意见", REASON, INSTITUTE_NAME);
      drawn.forEach(it -> assertThat(said).doesNotContain(it.name(), it.code(), it.login()));
    }
    Sheet archive = sheet("gx-eco", View.ARCHIVE).orElseThrow();
    assertThat(archive.points().spread()).isEqualByComparingTo("20");
    assertThat(archive.points().recommended()).isEqualTo(3);
    assertThat(archive.points().lines()).hasSize(6).extracting(Line::spread).doesNotContainNull();
    Sheet party = sheet("gx-eco", View.PARTY).orElseThrow();
    assertThat(party.points().spread()).isNull();
    assertThat(party.points().recommended()).isNull();
    assertThat(party.points().total()).isEqualByComparingTo(archive.points().total());
    assertThat(party.points().lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line.spread()).isNull())
        .allSatisfy(line -> assertThat(line.outliers()).isNull());
  }

  @Test
  @DisplayName("ADR 0019: the mean of one sheet would be that expert's score")
  void ofASingleSheetThePartysCopyHasNoPoints() {
    opened("90", "70");
    done(merge(drawn.get(0), List.of()));
    done(people.inquiry().dismiss(id, "gx-eco-2"));
    jdbc.update("update panel_opinion set sheets = 1 where panel_id = ?", panelId);
    try {
      Sheet party = sheet("gx-eco", View.PARTY).orElseThrow();
      assertThat(party.points().total()).isNull();
      assertThat(party.points().lines()).isEmpty();
      assertThat(sheet("gx-eco", View.ARCHIVE).orElseThrow().points().lines()).hasSize(6);
    } finally {
      jdbc.update("update panel_opinion set sheets = 3 where panel_id = ?", panelId);
    }
  }

  @Test
  @DisplayName("ADR 0023: the party learns of a report by the inquiry, not by a copy handed over")
  void whileWhatWasFoundWaitsForTriageThereIsNoCopyForTheParty() {
    opened("90", "70");
    done(merge(drawn.get(0), List.of()));
    String before = cases.of(id).state();
    inCase(() -> cases.state(id, "APPROVED"));

    assertThat(sheet("gx-eco", View.ARCHIVE)).isPresent();
    assertThatThrownBy(() -> sheet("gx-eco", View.PARTY))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason().key()).isEqualTo("experts.merged.waits"));
    assertThat(given("xingan", View.PARTY)).as("the party is told no reason").isEmpty();
    hide(true);
    assertThat(given("xingan", View.PARTY)).as("a hidden item tells nothing").isPresent();
    hide(false);

    inCase(() -> cases.state(id, before));
    done(people.inquiry().dismiss(id, "gx-eco-2"));
    assertThat(sheet("gx-eco", View.PARTY)).isPresent();
  }

  @Test
  @DisplayName("roles.md section 2: who reads opinion and veto entries, and the party when it may")
  void eachHasTheViewsThatAreTheirsAndNothingAnswersLikeNothing() {
    panel(3, 0);
    allScore("90", "80", "70");
    assertThat(sheet("gx-eco", View.ARCHIVE)).as("opened, not merged").isEmpty();
    done(merge(drawn.get(0), List.of()));

    for (String official : List.of("gx-eco", "gx-drc", "gx-iit")) {
      assertThat(views(official)).as(official).containsExactly(View.ARCHIVE, View.PARTY);
    }
    assertThat(views("auditor")).containsExactly(View.ARCHIVE);
    for (String other :
        List.of("pool", "guilin-eco", "liuzhou-eco", "xingan", "yangshuo", "admin", far())) {
      assertThat(views(other)).as(other).isEmpty();
    }
    assertThat(views(drawn.get(0).login())).as("not even the leader").isEmpty();
    assertThat(signIn.as("gx-eco", () -> merged.of("SD0000-0000", View.ARCHIVE))).isEmpty();
  }

  @Test
  void theApplicantFetchesTheCopyOnlyWhereTheProvinceSaysSoAndOnceItIsDecided() {
    panel(3, 0);
    allScore("90", "80", "70");
    done(merge(drawn.get(0), List.of()));

    assertThat(given("xingan", View.PARTY)).as("not decided").isEmpty();
    inCase(() -> cases.state(id, "APPROVED"));
    assertThat(sheet("xingan", View.PARTY)).as("as delivered").isEmpty();
    assertThat(given("xingan", View.PARTY)).isPresent();
    assertThat(given("xingan", View.ARCHIVE)).isEmpty();
    assertThat(given("guilin-eco", View.PARTY)).as("the city is not the party").isEmpty();
    assertThat(given("yangshuo", View.PARTY)).as("another applicant").isEmpty();
    assertThat(given(drawn.get(1).login(), View.PARTY)).as("an expert").isEmpty();
    assertThat(of("370000", "xingan", View.PARTY)).as("another province's rule").isEmpty();
  }

  @Test
  void everySheetThatIsMadeStandsInTheTrail() {
    panel(3, 0);
    allScore("90", "80", "70");
    done(merge(drawn.get(0), List.of()));
    sheet("gx-drc", View.PARTY);

    assertThat(
            jdbc.queryForList(
                "select detail from security_trail where what = 'panel.sheet-printed'"
                    + " and subject = ?",
                String.class,
                id.value()))
        .containsExactly("party");
  }

  /** Three sheets, the first of which finds the first item. */
  private void opened(String second, String third) {
    panel(3, 0);
    drawn.forEach(expert -> done(accept(expert)));
    done(submit(drawn.get(0), hitting(drawn.get(0))));
    done(score(drawn.get(1), second));
    done(score(drawn.get(2), third));
  }

  private static Item found(Sheet sheet) {
    return sheet.items().stream().filter(Item::found).findFirst().orElseThrow();
  }

  /** What is printed: of the entry only its seal is. */
  private static String without(Sheet sheet) {
    return sheet.head() + " " + sheet.items() + sheet.points() + sheet.opinion();
  }

  private List<View> views(String login) {
    List<View> views =
        List.of(View.values()).stream().filter(view -> sheet(login, view).isPresent()).toList();
    assertThat(signIn.as(login, () -> merged.views(cases.of(id)))).as(login).isEqualTo(views);
    return views;
  }

  private Optional<Sheet> sheet(String login, View view) {
    return asked(login, merged, view);
  }

  private Optional<Sheet> given(String login, View view) {
    return of("450000", login, view);
  }

  /** As where that province has it so. */
  private Optional<Sheet> of(String province, String login, View view) {
    return asked(
        login,
        new MergedSheetsService(
            cases,
            current,
            opinions,
            rubrics,
            subjects,
            vetoes,
            ledger,
            new SheetSettings(Set.of(province)),
            events),
        view);
  }

  private Optional<Sheet> asked(String login, MergedSheets of, View view) {
    String number = cases.of(id).number();
    try {
      return signIn.as(login, () -> transaction.execute(status -> of.of(number, view)));
    } catch (AuthorizationException reads) {
      return Optional.empty();
    }
  }

  /** An official of the same department elsewhere. */
  private String far() {
    String login = "far-" + Ids.next().substring(14).toLowerCase(Locale.ROOT);
    OrganisationId office = new OrganisationId("office-" + login);
    directory.addOrganisation(
        new Organisation(
            office, "远方（测试）", OrganisationKind.PROVINCE_DEPARTMENT, new RegionCode("370000")));
    directory.addPerson(new PersonId(login), "远方（测试）");
    directory.addPost(new PersonId(login), "post-" + login, PostKind.PROV_ECO, "岗", office);
    accounts.create(new PersonId(login), login, PASSWORD.toCharArray());
    return login;
  }

  /** As a new version of the province's own. */
  private void hiddenFromNowOn() {
    clock.advance(Duration.ofSeconds(1));
    jdbc.update(
        "insert into veto_item (id, province, code, version, state, text_zh, text_en, legal_basis,"
            + " basis_region, basis_checked, case_kinds, steps, hidden, item_order, valid_from,"
            + " reason, proposed_at) select ?, '450000', code, 1, state, text_zh, text_en,"
            + " legal_basis, basis_region, basis_checked, case_kinds, steps, true, item_order, ?,"
            + " reason, proposed_at from veto_item where id = 'veto-data-fraud'",
        OWN_VERSION,
        LocalDateTime.ofInstant(now(), ZoneOffset.UTC));
  }

  private void hide(boolean hidden) {
    jdbc.update("update veto_item set hidden = ? where id = 'veto-data-fraud'", hidden);
  }
}

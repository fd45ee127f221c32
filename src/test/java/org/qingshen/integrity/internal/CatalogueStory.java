package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.integrity.VetoItemKeeping.Proposal;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.Ids;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The veto catalogue on a database. */
abstract class CatalogueStory {

  private static final RegionCode GUANGXI = new RegionCode("450000");
  private static final RegionCode SHANDONG = new RegionCode("370000");
  private static final String REASON = "本省办法已公布，录入依据（测试）";

  @Autowired VetoCatalogue catalogue;
  @Autowired VetoItemKeeping keeping;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  private String code;

  @BeforeEach
  void aCode() {
    clock.reset();
    code = "T" + Ids.next().substring(10).toUpperCase(java.util.Locale.ROOT);
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  @DisplayName("evaluation-acceptance.md section 8: Hebei's items are asked, their basis is open")
  void aNewInstallationKnowsTheItemsOfThePilot() {
    List<VetoItem> items =
        catalogue.items(GUANGXI, "PILOT", "expert-panel/scoreCase", clock.instant());
    assertThat(items)
        .extracting(VetoItem::code)
        .containsSubsequence("DATA_FRAUD", "FALSE_REPORT", "FALSE_EVIDENCE", "LAW_BREACH", "OTHER")
        .doesNotContain("FRAUD", "BELOW_LEVEL_III");
    assertThat(items.get(0).basisKnown(GUANGXI)).isFalse();
    assertThat(catalogue.items(GUANGXI, "AUDIT_ACCEPTANCE", null, clock.instant()))
        .extracting(VetoItem::code)
        .contains("FRAUD", "NOT_COMPLIANT", "LOCAL_VETO");
  }

  @Test
  @DisplayName("roles.md section 4, rule 6: a change needs a second person, of another department")
  void aChangeNeedsAnotherDepartment() {
    assertThat(as("gx-eco", () -> keeping.propose(proposal(0, "AUDIT_EVALUATION")))).isEmpty();
    String id = waiting().id();
    assertThat(catalogue.item(GUANGXI, code, clock.instant())).isEmpty();

    assertThat(as("gx-eco", () -> keeping.confirm(id)))
        .containsValue(Text.of("integritycatalogue.second"));
    assertThat(as("gx-eco-2", () -> keeping.confirm(id)))
        .containsValue(Text.of("integritycatalogue.second"));
    assertThat(as("gx-drc", () -> keeping.confirm("no-such-version")))
        .containsValue(Text.of("integritycatalogue.unknown"));
    assertThat(as("gx-drc", () -> keeping.confirm(id))).isEmpty();

    assertThat(catalogue.item(GUANGXI, code, clock.instant()))
        .get()
        .matches(item -> item.version() == 1 && item.basisKnown(GUANGXI));
    assertThat(catalogue.item(SHANDONG, code, clock.instant())).as("another province").isEmpty();
    assertThat(as("gx-iit", () -> keeping.confirm(id)))
        .containsValue(Text.of("integritycatalogue.decided"));
    assertThat(
            jdbc.queryForList(
                "select what from security_trail where subject = ? order by id",
                String.class,
                code))
        .containsExactly("veto-item.proposed", "veto-item.confirmed");
  }

  @Test
  void anEarlierCaseKeepsTheVersionOfItsTime() {
    as("gx-eco", () -> keeping.propose(proposal(0, "AUDIT_EVALUATION")));
    String first = waiting().id();
    as("gx-drc", () -> keeping.confirm(first));
    var then = clock.instant();
    clock.set(then.plusSeconds(60));
    assertThat(as("gx-iit", () -> keeping.propose(proposal(0, "AUDIT_EVALUATION"))))
        .containsOnlyKeys("code");
    assertThat(as("gx-iit", () -> keeping.propose(proposal(1, "AUDIT_ACCEPTANCE")))).isEmpty();
    assertThat(as("gx-iit", () -> keeping.propose(proposal(1, "PILOT")))).containsOnlyKeys("");
    String second = waiting().id();
    as("gx-eco", () -> keeping.confirm(second));

    assertThat(catalogue.item(GUANGXI, code, then)).get().matches(item -> item.version() == 1);
    assertThat(catalogue.item(GUANGXI, code, clock.instant()))
        .get()
        .matches(item -> item.version() == 2 && item.caseKinds().contains("AUDIT_ACCEPTANCE"));
    assertThat(as("gx-eco", () -> keeping.history(code)))
        .extracting(it -> it.item().version())
        .containsExactly(2, 1);
  }

  @Test
  void whoProposedMayTakeItBackWithAReason() {
    as("gx-eco", () -> keeping.propose(proposal(0, "AUDIT_EVALUATION")));
    String id = waiting().id();
    assertThat(as("gx-eco", () -> keeping.refuse(id, "短"))).containsOnlyKeys("reason");
    assertThat(as("gx-eco-2", () -> keeping.refuse(id, REASON))).containsOnlyKeys("");
    assertThat(as("gx-eco", () -> keeping.refuse(id, REASON))).isEmpty();
    assertThat(catalogue.item(GUANGXI, code, clock.instant())).isEmpty();
  }

  @Test
  void nobodyElseKeepsTheCatalogue() {
    for (String login : List.of("xingan", "guilin-eco", "pool", "admin")) {
      assertThatThrownBy(() -> as(login, keeping::items))
          .as(login)
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private Kept waiting() {
    return as(
        "gx-eco",
        () ->
            keeping.items().stream()
                .filter(it -> it.state() == State.PROPOSED && it.item().code().equals(code))
                .findFirst()
                .orElseThrow());
  }

  /** Never of pilots: other tests count those. */
  private Proposal proposal(int seen, String kind) {
    return new Proposal(
        code,
        "数据造假（测试）",
        "",
        "某办法第十条",
        "450000",
        true,
        Set.of(kind),
        Set.of(),
        true,
        null,
        null,
        REASON,
        seen);
  }

  private <T> T as(String login, java.util.function.Supplier<T> act) {
    return signIn.as(login, act);
  }
}

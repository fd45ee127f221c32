package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.integrity.rules.SheetBuilder.option;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.rules.IntegritySettings.Change;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;

class DefaultRulebookTest {

  private static final Change WARN = new Change(null, Severity.WARNING, null, "桂环函〔2026〕1号");

  @Test
  @DisplayName("A rule that fails says not checked, and the others still run (issue 5, bad input)")
  void aFailingRuleIsNeverSilent() {
    List<Rule> rules = new ArrayList<>(AllRules.of(AllRules.NONE));
    rules.replaceAll(rule -> rule.id().equals("B2") ? new Failing() : rule);
    var book = new DefaultRulebook(rules, new ProvincialSettings(AllRules.NONE, rules));
    SheetBuilder sheet = sheet().on(Event.AUDIT_STARTED, "2024-10-01").with(option("a"));

    List<Finding> findings = book.own(sheet.build());

    assertThat(findings)
        .filteredOn(one -> !one.checked())
        .extracting(Finding::rule)
        .containsExactly("B2");
    assertThat(findings).extracting(Finding::rule).contains("O6");
    assertThat(Texts.ofBundles().say(findings.get(0).sentence())).contains("B2");
  }

  @Test
  void aProvinceDiffersFromTheDefaultAndBothFromWhatIsDelivered() {
    Rule rule = new BalanceUnexplained();
    Change all = new Change(null, null, Map.of("percent", new BigDecimal("4")), null);
    var settings =
        new IntegritySettings(
            Map.of("default", Map.of("B2", all), "450000", Map.of("B2", WARN)),
            List.of(),
            List.of());
    Rulebook book = AllRules.book(settings);

    RuleSettings guangxi = book.settings(new RegionCode("450325"), rule);
    RuleSettings shandong = book.settings(new RegionCode("370000"), rule);

    assertThat(guangxi.basis()).isEqualTo("桂环函〔2026〕1号");
    assertThat(guangxi.threshold("percent")).isEqualByComparingTo("4");
    assertThat(shandong.basis()).isEmpty();
    assertThat(rule.defaults().threshold("percent")).isEqualByComparingTo("5");
  }

  @Test
  void aRuleThatIsSwitchedOffIsSilent() {
    Change off = new Change(false, null, null, null);
    FactSheet sheet = sheet().on(Event.AUDIT_STARTED, "2024-10-01").with(option("a")).build();

    assertThat(AllRules.book(AllRules.NONE).own(sheet)).extracting(Finding::rule).contains("O6");
    assertThat(AllRules.book(RuleAssert.settings("450000", "O6", off)).own(sheet)).isEmpty();
  }

  @Test
  void wrongSettingsStopTheStartAndSayWhy() {
    Change typo = new Change(null, null, Map.of("percnt", BigDecimal.ONE), null);
    Change negative = new Change(null, null, Map.of("percent", new BigDecimal("-1")), null);

    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("default", "B9", WARN)))
        .hasMessageContaining("qingshen.integrity.rules.default.B9: no such rule");
    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("450325", "B2", WARN)))
        .hasMessageContaining("450325: neither a province");
    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("default", "B2", typo)))
        .hasMessageContaining("percnt: no such threshold; there are [percent]");
    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("default", "B2", negative)))
        .hasMessageContaining("must not be negative");
  }

  @Test
  void aThresholdUnderItsFormerNameIsRefusedWithTheNewOne() {
    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("default", "D2", with("percent"))))
        .hasMessage(
            "qingshen.integrity.rules.default.D2.thresholds.percent: is now called samePercent");
    assertThatThrownBy(() -> AllRules.book(RuleAssert.settings("450000", "D1", with("bits"))))
        .hasMessageContaining("D1.thresholds.bits: is now called lookPercent");
    AllRules.book(RuleAssert.settings("default", "D2", with("samePercent")));
  }

  private static IntegritySettings.Change with(String threshold) {
    return new IntegritySettings.Change(null, null, Map.of(threshold, BigDecimal.TEN), null);
  }

  @Test
  void everyRuleHasANameInBothLanguages() {
    Texts texts = Texts.ofBundles();
    for (Rule rule : AllRules.of(AllRules.NONE)) {
      var name =
          new org.qingshen.shared.Text(
              "integrityrules." + rule.id().toLowerCase(java.util.Locale.ROOT) + ".name",
              List.of());
      assertThat(texts.say(name)).isNotBlank();
      assertThat(texts.say(name, java.util.Locale.ENGLISH)).isNotBlank();
    }
  }

  @Test
  void everyDeliveredBasisIsSaidInBothLanguagesAndChineseInEnglishIsACitationInBrackets() {
    Texts texts = Texts.ofBundles();
    for (Rule rule : AllRules.of(AllRules.NONE)) {
      String basis = rule.defaults().basis();
      if (!basis.isEmpty()) {
        var said =
            new org.qingshen.shared.Text(
                "integrityrules." + rule.id().toLowerCase(java.util.Locale.ROOT) + ".basis",
                List.of());
        assertThat(texts.say(said)).isEqualTo(basis);
        assertThat(texts.say(said, java.util.Locale.ENGLISH).replaceAll("\\([^)]*\\)", ""))
            .as(rule.id())
            .isNotBlank()
            .doesNotContainPattern("\\p{IsHan}");
      }
    }
  }

  private static final class Failing implements Rule {

    @Override
    public String id() {
      return "B2";
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public RuleSettings defaults() {
      return new RuleSettings(true, Severity.WARNING, Map.of(), "");
    }

    @Override
    public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
      throw new ArithmeticException("Division by zero");
    }
  }
}

package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.letters.LetterDates;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** How letters and forms put records, items of the catalogue, terms and remedies. */
@Component
class CreditWords {

  private final VetoCatalogue catalogue;
  private final PartyCopy copy;
  private final CreditSettings settings;
  private final RemedySettings remedies;
  private final Texts texts;
  private final Clock clock;

  CreditWords(
      VetoCatalogue catalogue,
      PartyCopy copy,
      CreditSettings settings,
      RemedySettings remedies,
      Texts texts,
      Clock clock) {
    this.catalogue = catalogue;
    this.copy = copy;
    this.settings = settings;
    this.remedies = remedies;
    this.texts = texts;
    this.clock = clock;
  }

  String summary(CreditRow record) {
    return texts.say(
        Text.of(
            "integrityveto.summary",
            record.subjectName(),
            record.decisionNumber() == null ? "—" : record.decisionNumber(),
            record.effectiveFrom().toString(),
            until(record.untilOn()),
            String.join("、", names(record.province(), record.codes()))));
  }

  /** As the party may read them. */
  private List<String> names(RegionCode province, List<String> codes) {
    return copy.shown(province, codes, clock.instant()).stream()
        .map(
            code ->
                catalogue
                    .item(province, code, clock.instant())
                    .map(item -> item.text().zh())
                    .orElse(code))
        .toList();
  }

  /**
   * Rows of a letter: the item and the clause it rests on, or that none is confirmed. What is
   * hidden from the party has no row; where nothing else is left, one says so.
   */
  List<Map<String, String>> items(RegionCode province, List<String> codes) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String code : copy.shown(province, codes, clock.instant())) {
      var item = catalogue.item(province, code, clock.instant());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("item", item.map(it -> it.text().zh()).orElse(code));
      row.put("basis", item.map(it -> basis(it, province)).orElseGet(() -> basis("")));
      rows.add(row);
    }
    if (rows.isEmpty()) {
      String unnamed = texts.say(Text.of("integrityveto.item.unnamed"));
      rows.add(Map.of("no", "1", "item", unnamed, "basis", basis("")));
    }
    return rows;
  }

  private String basis(VetoItem item, RegionCode province) {
    if (item.basisKnown(province)) {
      return item.legalBasis();
    }
    return item.legalBasis().isBlank()
        ? basis("")
        : texts.say(Text.of("integrityveto.basis.unconfirmed", item.legalBasis()));
  }

  /** The clause, or that it is not known. */
  String basis(String clause) {
    return clause.isBlank() ? texts.say(Text.of("integrityveto.basis.none")) : clause;
  }

  Text until(LocalDate until) {
    return until == null
        ? Text.of("integrityveto.until.none")
        : Text.of("integrityveto.until.day", LetterDates.plain(until));
  }

  /** The paragraph on remedies, with every term that nobody has confirmed said to be so. */
  String remedies() {
    Text appeal =
        Text.of(
            "integrityveto.remedy.appeal",
            remedies.appealWorkingDays(),
            basis(remedies.appealBasis()));
    return texts.say(
        Text.of(
            "integrityveto.remedy",
            appeal,
            or(remedies.reconsideration(), "reconsideration"),
            or(remedies.litigation(), "litigation")));
  }

  /** What is left against a decision on an appeal or a repair. */
  String remediesAfterReview() {
    return texts.say(
        Text.of(
            "integrityveto.remedy.afterReview",
            or(remedies.reconsideration(), "reconsideration"),
            or(remedies.litigation(), "litigation")));
  }

  private static Text or(String sentence, String remedy) {
    return sentence.isBlank()
        ? Text.of("integrityveto.remedy." + remedy + ".unconfirmed")
        : Text.of("integrityveto.plain", sentence);
  }

  /** What is written about the record in the decision. */
  String period(LocalDate from, LocalDate until) {
    return texts.say(
        Text.of(
            "integrityveto.period",
            LetterDates.plain(from),
            until(until),
            basis(settings.periodBasis()),
            LetterDates.plain(settings.repairable(from)),
            basis(settings.repairBasis())));
  }
}

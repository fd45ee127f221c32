package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.letters.LetterDates;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** How letters and forms put records, terms and remedies. */
@Component
class CreditWords {

  private final VetoCatalogue catalogue;
  private final CreditSettings settings;
  private final RemedySettings remedies;
  private final Texts texts;
  private final Clock clock;

  CreditWords(
      VetoCatalogue catalogue,
      CreditSettings settings,
      RemedySettings remedies,
      Texts texts,
      Clock clock) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.remedies = remedies;
    this.texts = texts;
    this.clock = clock;
  }

  String summary(CreditRow record) {
    return texts.say(
        Text.of(
            "credit.summary",
            record.subjectName(),
            record.decisionNumber() == null ? "—" : record.decisionNumber(),
            LetterDates.plain(record.effectiveFrom()),
            until(record.untilOn()),
            String.join("、", names(record.province(), record.codes()))));
  }

  /** As the party may read them. */
  private List<String> names(RegionCode province, List<String> codes) {
    return catalogue.shown(province, codes, clock.instant()).stream()
        .map(
            code ->
                catalogue
                    .item(province, code, clock.instant())
                    .map(item -> item.text().zh())
                    .orElse(code))
        .toList();
  }

  /** The clause, or that it is not known. */
  String basis(String clause) {
    return clause.isBlank() ? texts.say(Text.of("credit.basis.none")) : clause;
  }

  Text until(LocalDate until) {
    return until == null
        ? Text.of("credit.until.none")
        : Text.of("credit.until.day", LetterDates.plain(until));
  }

  /** The paragraph on remedies, with every term that nobody has confirmed said to be so. */
  String remedies() {
    Text appeal =
        Text.of(
            "credit.remedy.appeal", remedies.appealWorkingDays(), basis(remedies.appealBasis()));
    return texts.say(
        Text.of(
            "credit.remedy",
            appeal,
            or(remedies.reconsideration(), "reconsideration"),
            or(remedies.litigation(), "litigation")));
  }

  /** What is left against a decision on an appeal or a repair. */
  String remediesAfterReview() {
    return texts.say(
        Text.of(
            "credit.remedy.afterReview",
            or(remedies.reconsideration(), "reconsideration"),
            or(remedies.litigation(), "litigation")));
  }

  private static Text or(String sentence, String remedy) {
    return sentence.isBlank()
        ? Text.of("credit.remedy." + remedy + ".unconfirmed")
        : Text.of("credit.plain", sentence);
  }

  /** What is written about the record in the decision. */
  String period(LocalDate from, LocalDate until) {
    return texts.say(
        Text.of(
            "credit.period",
            LetterDates.plain(from),
            until(until),
            basis(settings.periodBasis()),
            LetterDates.plain(settings.repairable(from)),
            basis(settings.repairBasis())));
  }

  /** Where a decision wrote none. */
  String noPeriod() {
    return texts.say(Text.of("credit.period.none"));
  }
}

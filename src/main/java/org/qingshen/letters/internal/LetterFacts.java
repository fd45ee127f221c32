package org.qingshen.letters.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Organisation;
import org.qingshen.letters.LetterDates;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterField.Shape;
import org.qingshen.letters.Letters;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Everything a template may name: what every letter knows, and what the order brings. */
@Component
class LetterFacts {

  private final CaseFiles cases;
  private final LetterSettings settings;
  private final Texts texts;

  LetterFacts(CaseFiles cases, LetterSettings settings, Texts texts) {
    this.cases = cases;
    this.settings = settings;
    this.texts = texts;
  }

  Map<String, Object> of(Letters.Order order, Made made) {
    Map<String, Object> facts = new HashMap<>(ofCase(order));
    facts.putAll(order.facts());
    facts.putAll(ofLetter(order, made));
    for (LetterField field : LetterField.of(order.kind())) {
      if (field.shape() != Shape.PICTURE && facts.get(field.word()) == null) {
        throw Failures.of(Text.of("letters.failed.fact", field.tag()), texts, null);
      }
    }
    return facts;
  }

  /** A letter that belongs to no call says nothing of one. */
  private Map<String, Object> ofCase(Letters.Order order) {
    CaseFile file = cases.of(order.caseId());
    return Map.of(
        LetterField.CALL.word(), "",
        LetterField.CALL_BASIS.word(), "",
        LetterField.CATEGORY.word(), category(file),
        LetterField.CASE_NUMBER.word(), file.number() == null ? "" : file.number(),
        LetterField.PROJECT.word(), file.title(),
        LetterField.APPLICANT.word(), file.applicantName(),
        LetterField.ADDRESSEES.word(), file.applicantName());
  }

  private String category(CaseFile file) {
    return file.category() == null
        ? ""
        : texts.say(Text.of("casefile.category." + file.kind() + "." + file.category()));
  }

  private Map<String, Object> ofLetter(Letters.Order order, Made made) {
    LocalDate day = OfficeTime.day(made.at());
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.NUMBER.word(), made.number());
    facts.put(
        LetterField.NUMBER_NOTE.word(),
        made.numberEntered() ? "" : texts.say(Text.of("letters.number.unconfirmed")));
    facts.put(LetterField.VERSION.word(), String.valueOf(made.version()));
    facts.put(
        LetterField.CORRECTION.word(),
        made.correction() == null
            ? ""
            : texts.say(Text.of("letters.correction", made.version() - 1, made.correction())));
    facts.put(LetterField.LETTERHEAD.word(), issuers(order, "\n"));
    facts.put(LetterField.SIGNATURE.word(), issuers(order, "\n"));
    facts.put(LetterField.ISSUERS.word(), issuers(order, "、"));
    facts.put(LetterField.DATE.word(), LetterDates.plain(day));
    facts.put(LetterField.DATE_CHINESE.word(), LetterDates.inWords(day));
    facts.put(LetterField.VERIFY_URL.word(), settings.verifyUrl(made.token()));
    return facts;
  }

  static String issuers(Letters.Order order, String between) {
    return order.issuers().stream().map(Organisation::name).collect(Collectors.joining(between));
  }

  /**
   * What the letter is given before it is written.
   *
   * @param numberEntered whether the number's prefix is the issuer's own
   * @param correction the reason, of a corrected letter; null in the first version
   */
  record Made(
      String number,
      boolean numberEntered,
      int version,
      String correction,
      String token,
      Instant at) {}
}

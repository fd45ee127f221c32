package org.qingshen.letters.internal;

import java.time.Instant;
import org.qingshen.directory.Organisation;
import org.qingshen.letters.LetterKind.Series;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Numbers of letters without a gap: who counts holds the row until the letter is sealed, and gives
 * the number back where that fails.
 */
@Component
class Numbers {

  private final NumberMapper mapper;
  private final Texts texts;

  Numbers(NumberMapper mapper, Texts texts) {
    this.mapper = mapper;
    this.texts = texts;
  }

  /** Such as 桂环清审〔2026〕1号. */
  Given next(Organisation issuer, Series series, Instant at) {
    int year = OfficeTime.day(at).getYear();
    mapper.countUp(issuer.id(), series, year);
    int count = mapper.last(issuer.id(), series, year);
    PrefixRow entered = mapper.prefix(issuer.id(), series);
    String prefix = entered == null ? standIn(issuer, series) : entered.prefix();
    Text number = Text.of("letters.number", prefix, String.valueOf(year), String.valueOf(count));
    return new Given(texts.say(number), entered != null);
  }

  /** The number a letter has already. */
  Given again(Organisation issuer, Series series, String number) {
    PrefixRow entered = mapper.prefix(issuer.id(), series);
    return new Given(number, entered != null && number.startsWith(entered.prefix() + "〔"));
  }

  private String standIn(Organisation issuer, Series series) {
    return issuer.name() + texts.say(Text.of("letters.series.short." + series));
  }

  /**
   * @param entered whether the prefix is the issuer's own; otherwise 字号待确认
   */
  record Given(String number, boolean entered) {}
}

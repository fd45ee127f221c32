package org.qingshen.integrity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * How many reports are taken: from one address in an hour, about one case and in all in a day;
 * counted in the database, so that every node counts alike, and about what was typed, so that the
 * count says nothing of what exists. An address is kept as a digest, and for an hour.
 */
@Component
class ReportLimits {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final ReportMapper mapper;
  private final InquirySettings settings;

  ReportLimits(ReportMapper mapper, InquirySettings settings) {
    this.mapper = mapper;
    this.settings = settings;
  }

  Optional<Text> exceeded(String address, String referenceKey, Instant now) {
    if (mapper.filings(digest(address), now.minus(HOUR)) >= settings.reportsPerAddress()) {
      return Optional.of(Text.of("integrity.report.often", settings.reportsPerAddress()));
    }
    if (mapper.about(referenceKey, now.minus(DAY)) >= settings.reportsPerCase()) {
      return Optional.of(Text.of("integrity.report.oftenAbout", settings.reportsPerCase()));
    }
    return mapper.allSince(now.minus(DAY)) >= settings.reportsPerDay()
        ? Optional.of(Text.of("integrity.report.oftenInAll"))
        : Optional.empty();
  }

  /** In the transaction that takes the report. */
  void count(String address, Instant now) {
    mapper.forgetFilings(now.minus(HOUR));
    mapper.filed(Ids.next(), digest(address), now);
  }

  private static String digest(String address) {
    return Sm3.hex("report from " + address);
  }
}

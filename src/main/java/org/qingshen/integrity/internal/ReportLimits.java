package org.qingshen.integrity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * How many reports are taken: from one address in an hour and in all in a day; counted in the
 * database, so that every node counts alike. An address is kept as a digest, and for an hour.
 *
 * <p>How many about one case in a day are triaged one by one is bounded as well, but nobody is told
 * of that bound: whom a report concerns could else find out by an own one whether others have
 * reported, or fill the day's number and keep them out.
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

  Optional<Text> exceeded(String address, Instant now) {
    if (mapper.filings(digest(address), now.minus(HOUR)) >= settings.reportsPerAddress()) {
      return Optional.of(Text.of("integrity.report.often", settings.reportsPerAddress()));
    }
    return mapper.allSince(now.minus(DAY)) >= settings.reportsPerDay()
        ? Optional.of(Text.of("integrity.report.oftenInAll"))
        : Optional.empty();
  }

  /** Whether one more about that reference only goes to those that are looked through. */
  boolean many(String referenceKey, Instant now) {
    return mapper.about(referenceKey, now.minus(DAY)) >= settings.reportsPerCase();
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

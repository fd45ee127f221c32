package org.qingshen.publication.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * How many objections are taken in an hour, from one address and in all; counted in the database,
 * so that every node counts alike. An address is kept as a digest, and for an hour.
 */
@Component
class FilingLimits {

  private static final Duration WINDOW = Duration.ofHours(1);

  private final ObjectionMapper mapper;
  private final PublicationSettings settings;

  FilingLimits(ObjectionMapper mapper, PublicationSettings settings) {
    this.mapper = mapper;
    this.settings = settings;
  }

  Optional<Text> exceeded(String address, Instant now) {
    Instant since = now.minus(WINDOW);
    if (mapper.filings(digest(address), since) >= settings.filedPerAddress()) {
      return Optional.of(Text.of("publication.objection.often", settings.filedPerAddress()));
    }
    return mapper.allFilings(since) >= settings.filedInAll()
        ? Optional.of(Text.of("publication.objection.oftenInAll"))
        : Optional.empty();
  }

  /** In the transaction that takes the objection. */
  void count(String address, Instant now) {
    mapper.forgetFilings(now.minus(WINDOW));
    mapper.filed(Ids.next(), digest(address), now);
  }

  private static String digest(String address) {
    return Sm3.hex("objection from " + address);
  }
}

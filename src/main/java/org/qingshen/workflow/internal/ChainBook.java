package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.workflow.InnerChain;
import org.springframework.stereotype.Component;

/** The few chains there are, read again after some seconds: every act asks for them. */
@Component
class ChainBook {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private record Known(List<InnerChain> chains, Instant readAt) {}

  private final InnerChainMapper mapper;
  private final Clock clock;
  private volatile Known known;

  ChainBook(InnerChainMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  List<InnerChain> all() {
    Known last = known;
    Instant now = clock.instant();
    if (last == null || Duration.between(last.readAt(), now).abs().compareTo(FRESH) > 0) {
      last = new Known(mapper.chains().stream().map(InnerChainRow::chain).toList(), now);
      known = last;
    }
    return last.chains();
  }

  Optional<InnerChain> of(OrganisationId organisation, String step) {
    return all().stream()
        .filter(it -> it.organisation().equals(organisation) && it.step().equals(step))
        .findFirst();
  }

  void forget() {
    known = null;
  }
}

package org.qingshen.access.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.PostKind;
import org.springframework.stereotype.Component;

/** The table of grants, read again after a minute: every permission check asks for it. */
@Component
class PostPermissions {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Grants(Map<PostKind, Set<String>> byKind, Instant readAt) {}

  private final PermissionMapper mapper;
  private final Clock clock;
  private volatile Grants grants;

  PostPermissions(PermissionMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  Set<String> of(PostKind kind) {
    return current().byKind().getOrDefault(kind, Set.of());
  }

  void forget() {
    grants = null;
  }

  private Grants current() {
    Grants known = grants;
    Instant now = clock.instant();
    // A clock moved back counts as stale, too.
    if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
      known = new Grants(read(), now);
      grants = known;
    }
    return known;
  }

  private Map<PostKind, Set<String>> read() {
    return mapper.all().stream()
        .collect(groupingBy(PermissionRow::postKind, mapping(PermissionRow::permission, toSet())));
  }
}

package org.qingshen.pilot.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CallsOfProvince implements PilotCalls {

  private final CallStore store;
  private final Amendments amendments;
  private final CurrentActor actor;
  private final Clock clock;

  CallsOfProvince(CallStore store, Amendments amendments, CurrentActor actor, Clock clock) {
    this.store = store;
    this.amendments = amendments;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @RequiresPermissions(Permissions.CALL_READ)
  @Transactional(readOnly = true)
  public Optional<PilotCall> find(String id) {
    List<RegionCode> provinces = provinces();
    return store.find(id).filter(call -> provinces.contains(call.province()));
  }

  @Override
  @RequiresPermissions(Permissions.CALL_READ)
  @Transactional(readOnly = true)
  public List<CallAmendment> amendments(String id) {
    return find(id).map(call -> amendments.of(call.id())).orElse(List.of());
  }

  @Override
  @RequiresPermissions(Permissions.CALL_READ)
  @Transactional(readOnly = true)
  public List<PilotCall> visible() {
    Instant now = clock.instant();
    return provinces().stream()
        .flatMap(province -> store.ofProvince(province).stream())
        .sorted(
            Comparator.comparing((PilotCall call) -> !call.openAt(now))
                .thenComparing(PilotCall::publishedAt, Comparator.reverseOrder()))
        .toList();
  }

  private List<RegionCode> provinces() {
    return actor.require().posts().stream()
        .map(post -> post.region().province())
        .distinct()
        .toList();
  }
}

package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.VETO_CATALOGUE)
class VetoItemKeepingService implements VetoItemKeeping {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 1000;

  private final VetoItemMapper mapper;
  private final KeptItems kept;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VetoItemKeepingService(
      VetoItemMapper mapper,
      KeptItems kept,
      CurrentActor actor,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.kept = kept;
    this.actor = actor;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public RegionCode province() {
    return VetoOffice.post(actor.require()).region().province();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> items() {
    List<VetoItemRow> rows = rows();
    List<VetoItemRow> now = new VetoBook(rows).at(now());
    return rows.stream()
        .filter(
            row ->
                now.contains(row)
                    || row.state() == State.PROPOSED
                    || (row.state() == State.IN_FORCE && row.validFrom().isAfter(now())))
        .map(row -> kept.of(row, actor.require()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> history(String code) {
    return rows().stream()
        .filter(row -> row.code().equals(code))
        .sorted(
            Comparator.comparing(VetoItemRow::common)
                .thenComparing(VetoItemRow::version, Comparator.reverseOrder()))
        .map(row -> kept.of(row, actor.require()))
        .toList();
  }

  @Override
  @Transactional
  public Map<String, Text> propose(Proposal proposal) {
    Map<String, Text> wrong = VetoItemRules.check(proposal, OfficeTime.day(now()));
    if (!wrong.isEmpty()) {
      return wrong;
    }
    List<VetoItemRow> versions =
        rows().stream().filter(row -> row.code().equals(proposal.code())).toList();
    if (versions.stream().anyMatch(row -> row.state() == State.PROPOSED)) {
      return Map.of("", Text.of("integritycatalogue.waiting"));
    }
    if (VetoItemRow.latest(versions) != proposal.seen()) {
      String why = proposal.seen() == 0 ? "taken" : "stale";
      return Map.of("code", Text.of("integritycatalogue.code." + why));
    }
    try {
      mapper.insert(proposed(proposal, versions));
    } catch (DuplicateKeyException somebodyWasFirst) {
      return Map.of("", Text.of("integritycatalogue.waiting"));
    }
    trail("proposed", proposal.code(), proposal.reason());
    return Map.of();
  }

  private VetoItemRow proposed(Proposal it, List<VetoItemRow> versions) {
    Actor who = actor.fresh();
    Post post = VetoOffice.post(who);
    return new VetoItemRow(
        Ids.next(),
        post.region().province().value(),
        it.code(),
        VetoItemRow.latest(versions) + 1,
        State.PROPOSED,
        it.zh(),
        it.en(),
        it.legalBasis(),
        it.basisRegion(),
        it.basisChecked(),
        VetoItemRow.joined(it.caseKinds()),
        VetoItemRow.joined(it.steps()),
        it.hidden(),
        VetoItemRow.place(versions, rows()),
        it.from() == null ? now() : begin(it.from()),
        it.until() == null ? null : begin(it.until()),
        it.reason(),
        who.id(),
        VetoOffice.department(post),
        now(),
        null,
        null,
        null);
  }

  @Override
  @Transactional
  public Map<String, Text> confirm(String id) {
    return decide(id, State.IN_FORCE, "", "confirmed");
  }

  @Override
  @Transactional
  public Map<String, Text> refuse(String id, String reason) {
    int length = reason.strip().codePointCount(0, reason.strip().length());
    return length < SHORTEST_REASON || length > LONGEST_REASON
        ? Map.of("reason", Text.of("integritycatalogue.length", SHORTEST_REASON, LONGEST_REASON))
        : decide(id, State.REFUSED, reason.strip(), "refused");
  }

  private Map<String, Text> decide(String id, State state, String reason, String what) {
    VetoItemRow row = mapper.find(id);
    Actor who = actor.fresh();
    Text objection = objection(row, who, state);
    if (objection != null) {
      return Map.of("", objection);
    }
    Instant from = row.validFrom().isBefore(now()) ? now() : row.validFrom();
    if (mapper.decide(id, state, from, who.id(), now(), reason) != 1) {
      return Map.of("", Text.of("integritycatalogue.decided"));
    }
    trail(what, row.code(), reason);
    return Map.of();
  }

  private Text objection(VetoItemRow row, Actor who, State state) {
    if (row == null || !row.province().equals(VetoOffice.post(who).region().province().value())) {
      return Text.of("integritycatalogue.unknown");
    }
    if (row.state() != State.PROPOSED) {
      return Text.of("integritycatalogue.decided");
    }
    boolean takenBack = state == State.REFUSED && who.id().equals(row.proposedBy());
    return takenBack || VetoOffice.second(row, who) ? null : Text.of("integritycatalogue.second");
  }

  private List<VetoItemRow> rows() {
    return mapper.concerning(province().value());
  }

  private void trail(String what, String code, String detail) {
    events.publishEvent(new TrailEvent("veto-item." + what, actor.require().id(), code, detail));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}

package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.FindingKeeping;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class FindingKeepingService implements FindingKeeping {

  private static final Duration SHOWN = Duration.ofDays(30);

  private final CheckMapper mapper;
  private final CaseFiles cases;
  private final CurrentActor current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FindingKeepingService(
      CheckMapper mapper,
      CaseFiles cases,
      CurrentActor current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Trouble> troubles(Place before, int limit) {
    List<CheckRow> rows = mapper.troubled(at(before), id(before), limit);
    Map<CaseId, String> numbers = numbers(rows.stream().map(CheckRow::caseId));
    return rows.stream()
        .map(
            row ->
                new Trouble(
                    row.id(),
                    numbers.get(row.caseId()),
                    row.entrySeq(),
                    row.state() == CheckRow.State.FAILED,
                    row.attempts(),
                    row.error(),
                    row.askedAt()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Gap> gaps(Place before, int limit) {
    List<GapRow> rows = mapper.gaps(at(before), id(before), limit);
    Map<CaseId, String> numbers = numbers(rows.stream().map(GapRow::caseId));
    return rows.stream()
        .map(
            row ->
                new Gap(
                    row.id(),
                    row.checkId(),
                    numbers.get(row.caseId()),
                    row.entrySeq(),
                    row.ruleId(),
                    row.ruleVersion(),
                    row.state() != CheckRow.State.DONE,
                    row.foundAt()))
        .toList();
  }

  private Map<CaseId, String> numbers(Stream<CaseId> ids) {
    return cases.of(ids.distinct().toList()).stream()
        .filter(file -> file.number() != null)
        .collect(Collectors.toMap(CaseFile::id, CaseFile::number));
  }

  private static Instant at(Place before) {
    return before == null ? null : before.at();
  }

  private static String id(Place before) {
    return before == null ? null : before.id();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Unchecked> unchecked() {
    return mapper.unchecked(now().minus(SHOWN)).stream()
        .map(row -> new Unchecked(row.ruleId(), row.ruleVersion(), row.times(), row.lastAt()))
        .toList();
  }

  @Override
  @Transactional
  public Optional<Text> again(String id) {
    if (mapper.again(id, now()) == 0) {
      return Optional.of(Text.of("integritychecks.again.not"));
    }
    events.publishEvent(new TrailEvent("check.again", current.require().id(), id, ""));
    events.publishEvent(new CheckAsked(id));
    return Optional.empty();
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}

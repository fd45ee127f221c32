package org.qingshen.publication.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.publication.Notices;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NoticesService implements Notices {

  private static final int SHOWN = 100;

  private final NoticeMapper mapper;
  private final ObjectionMapper objections;
  private final ProvinceOfActor province;
  private final WorkingCalendar calendar;
  private final NoticeSeals seals;
  private final Kept kept;
  private final Clock clock;

  NoticesService(
      NoticeMapper mapper,
      ObjectionMapper objections,
      ProvinceOfActor province,
      WorkingCalendar calendar,
      NoticeSeals seals,
      Kept kept,
      Clock clock) {
    this.mapper = mapper;
    this.objections = objections;
    this.province = province;
    this.calendar = calendar;
    this.seals = seals;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Optional<Notice> of(CaseId caseId) {
    return Optional.ofNullable(mapper.ofCase(caseId)).map(row -> row.with(mapper.rows(row.id())));
  }

  @Override
  @RequiresPermissions(
      value = {Permissions.LIST_PUBLISH, Permissions.LIST_CONFIRM},
      logical = Logical.OR)
  @Transactional(readOnly = true)
  public List<Overview> ofProvince() {
    return province.find().map(it -> mapper.ofProvince(it, SHOWN)).orElse(List.of()).stream()
        .map(this::overview)
        .toList();
  }

  private Overview overview(NoticeRow row) {
    int left = row.state() == State.OPEN ? calendar.between(clock.instant(), row.dueAt()) : 0;
    return new Overview(
        row.with(List.of()),
        Math.max(0, left),
        objections.count(row.id()),
        objections.countOpen(row.id()));
  }

  @Override
  @Transactional
  public void dropped(CaseId caseId, String subject) {
    NoticeRow notice = mapper.ofCase(caseId);
    if (notice != null) {
      var now = OfficeTime.now(clock);
      mapper.rows(notice.id()).stream()
          .filter(row -> row.subject().equals(subject) && row.state() == RowState.ON)
          .forEach(row -> dropped(notice, row, now));
      kept.forget();
    }
  }

  private void dropped(NoticeRow notice, Row row, Instant now) {
    seals.dropped(notice.caseId(), row.no(), now);
    mapper.rowState(notice.id(), row.subject(), RowState.DROPPED, now);
  }

  @Override
  @Transactional
  public void endedEmpty(CaseId caseId) {
    NoticeRow notice = mapper.ofCase(caseId);
    if (notice != null) {
      mapper.state(notice.id(), State.EMPTY, null);
      kept.forget();
    }
  }
}

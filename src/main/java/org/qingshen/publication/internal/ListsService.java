package org.qingshen.publication.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.Notices.State;
import org.qingshen.publication.PublishedLists;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ListsService implements PublishedLists {

  private static final int SHOWN = 100;

  private final ListMapper mapper;
  private final NoticeMapper notices;
  private final ListNumbers numbers;
  private final ListSeals seals;
  private final Ledger ledger;
  private final CheckpointDeliveries deliveries;
  private final ProvinceOfActor province;
  private final Kept kept;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ListsService(
      ListMapper mapper,
      NoticeMapper notices,
      ListNumbers numbers,
      ListSeals seals,
      Ledger ledger,
      CheckpointDeliveries deliveries,
      ProvinceOfActor province,
      Kept kept,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.notices = notices;
    this.numbers = numbers;
    this.seals = seals;
    this.ledger = ledger;
    this.deliveries = deliveries;
    this.province = province;
    this.kept = kept;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PublishedList publish(CaseId caseId, RegionCode region, ListDraft draft) {
    if (mapper.ofCase(caseId) != null) {
      throw new IllegalStateException("Case " + caseId + " has published its list");
    }
    Instant at = OfficeTime.now(clock);
    String number = numbers.next(region, at);
    List<Entry> entries = draft.rows().stream().map(row -> entry(number, row)).toList();
    ListRow unsealed = row(caseId, region, draft, number, at);
    String digest = SealedText.digest(unsealed, entries.stream().map(Entry::digest).toList());
    long seq = seals.published(unsealed, digest, entries).seq();
    ListRow row = unsealed.sealed(digest, seq);
    mapper.insert(row);
    mapper.insertEntries(row.id(), entries);
    NoticeRow notice = notices.ofCase(caseId);
    if (notice != null) {
      notices.state(notice.id(), State.PUBLISHED, row.id());
    }
    kept.forget();
    deliveries.soon(caseId);
    events.publishEvent(new TrailEvent("list.published", null, caseId.value(), number));
    return row.with(entries);
  }

  private static Entry entry(String number, NoticeSubject.Row row) {
    return new Entry(
        row.no(),
        row.subject(),
        row.title(),
        row.party(),
        row.place(),
        row.category(),
        Sm3.hex(SealedText.of(number, row)),
        null);
  }

  private ListRow row(
      CaseId caseId, RegionCode region, ListDraft draft, String number, Instant at) {
    return new ListRow(
        Ids.next(),
        number,
        numbers.founded(),
        caseId,
        region,
        draft.title(),
        draft.issuer(),
        draft.basis(),
        draft.remark(),
        draft.noticed(),
        at,
        "",
        0);
  }

  @Override
  @Transactional
  public boolean withdraw(String listNumber, int entry, String reason, Instant at) {
    ListRow list = mapper.byNumber(listNumber);
    if (list == null) {
      throw new IllegalArgumentException("There is no list " + listNumber);
    }
    ledger.lock(list.caseId());
    EntryRow found =
        mapper.entries(list.id()).stream()
            .filter(row -> row.entryNo() == entry)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(listNumber + " has no entry " + entry));
    if (found.withdrawnAt() != null) {
      return false;
    }
    Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
    long seq = seals.withdrawn(list, entry, reason, moment).seq();
    mapper.insertCorrection(list.id(), entry, moment, reason, seq);
    kept.forget();
    deliveries.soon(list.caseId());
    events.publishEvent(
        new TrailEvent("list.entryWithdrawn", null, list.caseId().value(), listNumber));
    return true;
  }

  @Override
  @Transactional
  public boolean founded(String listNumber, int entry, String document) {
    ListRow list = mapper.byNumber(listNumber);
    ledger.lock(list.caseId());
    boolean said = mapper.document(list.id(), entry, document) == 1;
    if (said) {
      seals.founded(list, entry, document);
      kept.forget();
      deliveries.soon(list.caseId());
    }
    return said;
  }

  @Override
  public Optional<PublishedList> of(String number) {
    return Optional.ofNullable(mapper.byNumber(number)).map(this::whole);
  }

  private PublishedList whole(ListRow row) {
    return row.with(mapper.entries(row.id()).stream().map(EntryRow::entry).toList());
  }

  @Override
  @RequiresPermissions(
      value = {Permissions.LIST_PUBLISH, Permissions.LIST_CONFIRM},
      logical = Logical.OR)
  public List<PublishedList> ofProvince() {
    return province.find().map(it -> mapper.ofProvince(it, SHOWN)).orElse(List.of()).stream()
        .map(row -> row.with(List.of()))
        .toList();
  }

  @Override
  public List<Place> placesOf(String subject) {
    return mapper.placesOf(subject);
  }
}

package org.qingshen.casefile.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseStateChanged;
import org.qingshen.casefile.CaseWork;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemTitles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseFilesService implements CaseFiles {

  private final CaseFileMapper cases;
  private final HeldCases held;
  private final CaseReading reading;
  private final CaseIndex index;
  private final Ledger ledger;
  private final ReadableEntries entries;
  private final CaseWork work;
  private final WorkItemTitles titles;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CaseFilesService(
      CaseFileMapper cases,
      HeldCases held,
      CaseReading reading,
      CaseIndex index,
      Ledger ledger,
      ReadableEntries entries,
      CaseWork work,
      WorkItemTitles titles,
      CurrentActor actor,
      Clock clock,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.held = held;
    this.reading = reading;
    this.index = index;
    this.ledger = ledger;
    this.entries = entries;
    this.work = work;
    this.titles = titles;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public CaseFile open(
      String kind,
      String title,
      OrganisationId applicant,
      String applicantName,
      RegionCode region,
      String state) {
    CaseFile file =
        CaseFile.opened(
            kind,
            title,
            applicant,
            applicantName,
            region,
            state,
            actor.require().id(),
            OfficeTime.now(clock));
    cases.insert(file);
    index.opened(file);
    ledger.open(file.id());
    return file;
  }

  @Override
  @Transactional
  public String number(CaseId id, String prefix, int year) {
    CaseFile file = of(id);
    return file.number() == null
        ? submitted(id, prefix, year, file.title(), file.category())
        : file.number();
  }

  @Override
  @Transactional
  public String submitted(CaseId id, String prefix, int year, String title, String category) {
    CaseFile file = of(id);
    String number = file.number() == null ? cases.nextNumber(prefix, year) : file.number();
    renamed(number, file, title, category);
    return number;
  }

  @Override
  @Transactional
  public void retitle(CaseId id, String title, String category) {
    CaseFile file = of(id);
    renamed(file.number(), file, title, category);
  }

  @Override
  @Transactional
  public void state(CaseId id, String state) {
    moved(of(id), state, null);
  }

  @Override
  @Transactional
  public void stateAtCity(CaseId id, String state) {
    moved(of(id), state, OfficeTime.now(clock));
  }

  private void moved(CaseFile before, String state, Instant city) {
    Instant reached = before.reachedCityAt() == null ? city : before.reachedCityAt();
    CaseFile file = held.state(before, state, OfficeTime.now(clock), reached);
    events.publishEvent(new CaseStateChanged(file.id(), file.kind(), file.number(), file.state()));
  }

  @Override
  @Transactional
  public void reachedProvince(CaseId id) {
    CaseFile file = of(id);
    if (file.reachedProvinceAt() == null) {
      held.reachedProvince(file, OfficeTime.now(clock));
    }
  }

  @Override
  @Transactional
  public void underInquiry(CaseId id, boolean open) {
    held.underInquiry(of(id), open);
  }

  @Override
  public CaseFile of(CaseId id) {
    return held.of(id);
  }

  @Override
  public List<CaseFile> of(Collection<CaseId> ids) {
    return ids.isEmpty() ? List.of() : cases.all(ids);
  }

  @Override
  public Optional<CaseFile> find(String reference) {
    return actor.find().flatMap(by -> named(reference).filter(it -> reading.mayRead(by, it)));
  }

  @Override
  public Optional<CaseFile> named(String reference) {
    return cases.named(reference);
  }

  @Override
  @RequiresPermissions(Permissions.CASE_READ)
  public List<CaseFile> visible(String kind, CaseId before, int limit) {
    List<CaseReadPolicy.Range> ranges = CaseReadPolicy.ranges(actor.require());
    return ranges.isEmpty() ? List.of() : cases.visible(kind, ranges, before, limit);
  }

  @Override
  public List<SealedEntry> dossier(CaseId id) {
    return entries.of(reading.readable(id), actor.require());
  }

  @Override
  public List<WorkItem> history(CaseId id) {
    return work.history(reading.readable(id));
  }

  @Override
  public Verification verify(CaseId id) {
    CaseFile file = reading.verifiable(id);
    return KnownVerification.of(ledger.verify(id), entries.of(file, actor.require()));
  }

  /** Desks and the search know it by its new name. */
  private void renamed(String number, CaseFile file, String title, String category) {
    index.changed(file, held.named(file, number, title, category));
    titles.refresh(file.id());
  }
}

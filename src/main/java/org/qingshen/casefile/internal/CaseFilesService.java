package org.qingshen.casefile.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
import org.qingshen.shared.CaseNumber;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemTitles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseFilesService implements CaseFiles {

  private final CaseFileMapper cases;
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
            kind, title, applicant, applicantName, region, state, actor.require().id(), now());
    cases.insert(file);
    index.opened(file);
    ledger.open(file.id());
    return file;
  }

  @Override
  @Transactional
  public String number(CaseId id, String prefix, int year) {
    CaseFile file = of(id);
    if (file.number() != null) {
      return file.number();
    }
    cases.countUp(prefix, year);
    String number = CaseNumber.of(prefix, year, cases.lastNumber(prefix, year)).value();
    change(file, old -> cases.number(id, old.version(), number));
    renamed(file);
    return number;
  }

  @Override
  @Transactional
  public void retitle(CaseId id, String title, String category) {
    CaseFile file = of(id);
    change(file, old -> cases.retitle(id, old.version(), title, category));
    renamed(file);
  }

  @Override
  @Transactional
  public void state(CaseId id, String state) {
    CaseFile file = of(id);
    change(file, old -> cases.state(id, old.version(), state, now()));
    events.publishEvent(new CaseStateChanged(id, file.kind(), file.number(), state));
  }

  @Override
  @Transactional
  public void reachedCity(CaseId id) {
    CaseFile file = of(id);
    if (file.reachedCityAt() == null) {
      change(file, old -> cases.reachedCity(id, old.version(), now()));
    }
  }

  @Override
  @Transactional
  public void reachedProvince(CaseId id) {
    CaseFile file = of(id);
    if (file.reachedProvinceAt() == null) {
      change(file, old -> cases.reachedProvince(id, old.version(), now()));
    }
  }

  @Override
  @Transactional
  public void underInquiry(CaseId id, boolean open) {
    change(of(id), old -> cases.underInquiry(id, old.version(), open));
  }

  @Override
  public CaseFile of(CaseId id) {
    return cases.find(id).orElseThrow(() -> new IllegalStateException("No case file " + id));
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
  private void renamed(CaseFile before) {
    index.changed(before, of(before.id()));
    titles.refresh(before.id());
  }

  private void change(CaseFile file, ToIntFunction<CaseFile> update) {
    if (update.applyAsInt(file) != 1) {
      throw new OptimisticLockingFailureException("Case file moved on since it was read");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

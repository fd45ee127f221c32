package org.qingshen.casefile.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.CaseNumber;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemTitles;
import org.qingshen.workflow.WorkItems;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseFilesService implements CaseFiles {

  private final CaseFileMapper cases;
  private final Ledger ledger;
  private final ReadableEntries entries;
  private final WorkItems workItems;
  private final WorkItemTitles titles;
  private final CurrentActor actor;
  private final Clock clock;

  CaseFilesService(
      CaseFileMapper cases,
      Ledger ledger,
      ReadableEntries entries,
      WorkItems workItems,
      WorkItemTitles titles,
      CurrentActor actor,
      Clock clock) {
    this.cases = cases;
    this.ledger = ledger;
    this.entries = entries;
    this.workItems = workItems;
    this.titles = titles;
    this.actor = actor;
    this.clock = clock;
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
    Instant now = now();
    CaseFile file =
        new CaseFile(
            CaseId.next(),
            kind,
            null,
            title,
            applicant,
            applicantName,
            region,
            state,
            now,
            null,
            now,
            actor.require().id(),
            null,
            null,
            false,
            0);
    cases.insert(file);
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
    titles.refresh(id);
    return number;
  }

  @Override
  @Transactional
  public void retitle(CaseId id, String title, String category) {
    change(of(id), old -> cases.retitle(id, old.version(), title, category));
    titles.refresh(id);
  }

  @Override
  @Transactional
  public void state(CaseId id, String state) {
    change(of(id), old -> cases.state(id, old.version(), state, now()));
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
  public Optional<CaseFile> find(String reference) {
    return actor
        .find()
        .filter(person -> actor.may(Permissions.CASE_READ))
        .flatMap(
            person -> cases.named(reference).filter(file -> CaseReadPolicy.mayRead(person, file)));
  }

  @Override
  @RequiresPermissions(Permissions.CASE_READ)
  public List<CaseFile> visible(String kind, CaseId before, int limit) {
    List<CaseReadPolicy.Range> ranges = CaseReadPolicy.ranges(actor.require());
    return ranges.isEmpty() ? List.of() : cases.visible(kind, ranges, before, limit);
  }

  @Override
  @RequiresPermissions(Permissions.CASE_READ)
  public List<SealedEntry> dossier(CaseId id) {
    return entries.of(readable(id), actor.require());
  }

  @Override
  @RequiresPermissions(Permissions.CASE_READ)
  public List<WorkItem> history(CaseId id) {
    return workItems.history(readable(id).id());
  }

  @Override
  @RequiresPermissions({Permissions.CASE_READ, Permissions.EVIDENCE_VERIFY})
  public Verification verify(CaseId id) {
    return ledger.verify(readable(id).id());
  }

  private CaseFile readable(CaseId id) {
    return cases
        .find(id)
        .filter(file -> CaseReadPolicy.mayRead(actor.require(), file))
        .orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
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

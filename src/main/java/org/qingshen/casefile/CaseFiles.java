package org.qingshen.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.WorkItem;

/**
 * Case files. The reading methods ask whether the person asking may read the case; the others are
 * called by the module that owns the kind, inside an act that holds the case's lock.
 */
public interface CaseFiles {

  /** Opens a case and its chain. It has no number yet. */
  CaseFile open(
      String kind,
      String title,
      OrganisationId applicant,
      String applicantName,
      RegionCode region,
      String state);

  /** Gives the next number of that prefix and year, such as {@code SD2026-0001}; once. */
  String number(CaseId id, String prefix, int year);

  /**
   * Names a case anew and numbers it where it has no number yet, at once.
   *
   * @return its number
   */
  String submitted(CaseId id, String prefix, int year, String title, String category);

  void retitle(CaseId id, String title, String category);

  void state(CaseId id, String state);

  /** As {@link #state}, and the city's departments have it now if they had it never before. */
  void stateAtCity(CaseId id, String state);

  void reachedProvince(CaseId id);

  void underInquiry(CaseId id, boolean open);

  /** Without asking who reads; for handlers and delegates. */
  CaseFile of(CaseId id);

  /** Many at once, likewise without asking who reads; in no order. */
  List<CaseFile> of(Collection<CaseId> ids);

  /**
   * By number, or by id while there is no number.
   *
   * @return empty where there is none or the person asking may not read it: the two look alike
   */
  Optional<CaseFile> find(String reference);

  /** The same without asking who reads; for modules that ask for themselves. */
  Optional<CaseFile> named(String reference);

  /** Cases the person asking may read, newest first, keyset-paged by id. */
  List<CaseFile> visible(String kind, CaseId before, int limit);

  /** The sealed entries the person asking may read, oldest first. */
  List<SealedEntry> dossier(CaseId id);

  /** All work items of the case with what became of them, oldest first. */
  List<WorkItem> history(CaseId id);

  /** What the person asking may know of the check: faults of all, counts of what may be read. */
  Verification verify(CaseId id);
}

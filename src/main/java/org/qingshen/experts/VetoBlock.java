package org.qingshen.experts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qingshen.forms.Option;
import org.qingshen.shared.CaseId;

/**
 * The veto items (否决项) that precede the scores on a sheet. Implemented by the module that keeps the
 * catalogue; without one no sheet asks.
 */
public interface VetoBlock {

  /** What experts answer at that step of the case, in the order of the catalogue; may be empty. */
  List<Item> items(CaseId caseId, String step);

  /** The same by the catalogue as it stood at that moment. */
  List<Item> items(CaseId caseId, String step, Instant at);

  /** The places of the applicant's material that a hit may point at. */
  List<Option> places(CaseId caseId);

  /**
   * Experts of a panel found that item. Called once for each item when the sheets are opened, never
   * before; nobody's name is handed on. Needs the case's lock and its transaction.
   *
   * @param seq the sealed entry that says so without a name
   * @param code of the item
   * @param places values of {@link #places}
   */
  void found(CaseId caseId, long seq, String code, List<String> places);

  /** Codes of those {@link #found} that wait for triage: the party is not to know of them yet. */
  Set<String> untriaged(CaseId caseId);

  /**
   * @param text in the language of record
   * @param basis legal basis, or that it is to be confirmed
   * @param hidden whether the party's copy leaves it out
   */
  record Item(String code, String text, String basis, boolean hidden) {}
}

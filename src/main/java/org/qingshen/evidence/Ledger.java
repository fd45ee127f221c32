package org.qingshen.evidence;

import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * The chains of all cases. Every method that writes needs a transaction, and the case's lock in it.
 */
public interface Ledger {

  /** Starts the chain of a new case. */
  void open(CaseId caseId);

  /**
   * Takes the case's lock until the transaction ends. Acts and the engine's jobs take it first, so
   * that they never meet inside the engine.
   *
   * @return false where the case has no chain
   */
  boolean lock(CaseId caseId);

  /** Whether the transaction under way has that lock; false outside any. */
  boolean holds(CaseId caseId);

  /** Appends an entry; the lock must be held. */
  SealedEntry seal(CaseId caseId, EntryDraft draft);

  /** Lets everyone who may read the case read the entries withheld in that round. */
  void release(CaseId caseId, String withheldIn);

  /** Lets them read every withheld entry of a case that has ended; needs the case's lock. */
  void releaseAll(CaseId caseId);

  /**
   * The entries that person may see, oldest first: those not withheld, those released, and those of
   * a round to which the person has contributed. Whether the person may read the case at all is the
   * caller's question.
   */
  List<SealedEntry> readable(CaseId caseId, PersonId reader);

  /** Who has sealed anything in a case, and for whom, withheld entries counted; oldest first. */
  List<Hand> hands(CaseId caseId);

  /**
   * Whose entry it is.
   *
   * @param actingFor for whom a deputy acted; else null
   */
  record Hand(long seq, String step, PersonId person, PersonId actingFor) {

    public boolean isOf(PersonId somebody) {
      return person.equals(somebody) || somebody.equals(actingFor);
    }
  }

  /** Recomputes the chain of a case and the digests of its stored files. */
  Verification verify(CaseId caseId);
}

package org.qingshen.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Numbered lists (名单) as they were published, each sealed in the chain of its case. */
public interface PublishedLists {

  /**
   * Numbers, seals and publishes a list; the lock of its case must be held.
   *
   * @throws IllegalStateException where the case has a list already
   */
  PublishedList publish(CaseId caseId, RegionCode province, ListDraft draft);

  /**
   * Withdraws an entry after publication; what was published stays readable, with the reason. Takes
   * the lock of the list's case: whoever holds another case's lock may call it, never the other way
   * round.
   *
   * @return false where it was withdrawn before
   * @throws IllegalArgumentException where there is no such entry
   */
  boolean withdraw(String listNumber, int entry, String reason, Instant at);

  /**
   * Says on which numbered decision the withdrawal of an entry rests; once, and sealed. Takes the
   * lock as {@link #withdraw}.
   *
   * @return false where the entry stands, or it was said before
   */
  boolean founded(String listNumber, int entry, String document);

  Optional<PublishedList> of(String number);

  /** Those of the province of the person asking, newest first; needs a post of the province. */
  List<PublishedList> ofProvince();

  /** Where something was published: list number and entry, newest first. */
  List<Place> placesOf(String subject);

  /**
   * @param noticed what is said of the public notice before it
   */
  record ListDraft(
      String title,
      String issuer,
      String basis,
      String remark,
      String noticed,
      List<NoticeSubject.Row> rows) {}

  /**
   * @param numberFounded whether the number's prefix was configured; otherwise 字号依据待确认
   * @param digest SM3 over its head and the digests of its entries
   * @param seq the sealed entry of its case
   */
  record PublishedList(
      String id,
      String number,
      boolean numberFounded,
      CaseId caseId,
      RegionCode province,
      String title,
      String issuer,
      String basis,
      String remark,
      String noticed,
      Instant publishedAt,
      String digest,
      long seq,
      List<Entry> entries)
      implements Serializable {

    public PublishedList {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(int no) {
      return entries.stream().filter(entry -> entry.no() == no).findFirst();
    }
  }

  /**
   * @param digest SM3 over what was sealed of it
   * @param correction null while it stands
   */
  record Entry(
      int no,
      String subject,
      String title,
      String party,
      String place,
      String category,
      String digest,
      Correction correction)
      implements Serializable {}

  /**
   * An entry was withdrawn.
   *
   * @param document number of the decision it rests on; null while none was issued
   */
  record Correction(Instant at, String reason, String document, long seq) implements Serializable {}

  record Place(String number, int entry) {}
}

package org.qingshen.publication.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeMap;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.shared.OfficeTime;

/**
 * What the digests of a list are over: JSON of one spelling (text values only, keys in order, no
 * spaces, UTF-8), so that anybody can recompute them with SM3 alone.
 */
final class SealedText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SealedText() {}

  static String of(String number, NoticeSubject.Row row) {
    return entry(number, row.no(), row.title(), row.party(), row.place(), row.category());
  }

  static String of(String number, Entry entry) {
    return entry(number, entry.no(), entry.title(), entry.party(), entry.place(), entry.category());
  }

  private static String entry(
      String number, int no, String title, String party, String place, String category) {
    TreeMap<String, Object> it = new TreeMap<>();
    it.put("list", number);
    it.put("no", String.valueOf(no));
    it.put("title", title);
    it.put("party", party);
    it.put("place", place);
    it.put("category", category);
    return write(it);
  }

  /** Digest of a whole list: its head and the digests of its entries in order. */
  static String digest(ListRow head, List<String> entries) {
    TreeMap<String, Object> it = new TreeMap<>();
    it.put("number", head.number());
    it.put("title", head.title());
    it.put("issuer", head.issuer());
    it.put("basis", head.basis());
    it.put("publishedOn", OfficeTime.day(head.publishedAt()).toString());
    it.put("entries", entries);
    return Sm3.hex(write(it));
  }

  /**
   * Digest over every column that is not public text, so that none of them can be changed alone.
   */
  static String rows(ListRow head, String digest, List<Entry> entries) {
    TreeMap<String, Object> it = new TreeMap<>();
    it.put("id", head.id());
    it.put("numberFounded", String.valueOf(head.numberFounded()));
    it.put("caseId", head.caseId().value());
    it.put("province", head.province().value());
    it.put("remark", head.remark());
    it.put("noticed", head.noticed());
    it.put("publishedAt", head.publishedAt().toString());
    it.put("digest", digest);
    it.put(
        "entries",
        entries.stream()
            .map(entry -> List.of(String.valueOf(entry.no()), entry.subject(), entry.digest()))
            .toList());
    return Sm3.hex(write(it));
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list cannot be written as JSON", e);
    }
  }
}

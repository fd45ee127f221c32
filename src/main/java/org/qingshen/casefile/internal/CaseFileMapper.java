package org.qingshen.casefile.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.CaseNumber;

/** Every update counts the version up and changes no row where it has moved on. */
@Mapper
interface CaseFileMapper {

  void insert(CaseFile file);

  Optional<CaseFile> find(CaseId id);

  List<CaseFile> all(@Param("ids") Collection<CaseId> ids);

  Optional<CaseFile> findByNumber(String number);

  /** One range for each post; newest first. */
  List<CaseFile> visible(
      @Param("kind") String kind,
      @Param("ranges") List<CaseReadPolicy.Range> ranges,
      @Param("before") CaseId before,
      @Param("limit") int limit);

  int named(
      @Param("id") CaseId id,
      @Param("version") long version,
      @Param("number") String number,
      @Param("title") String title,
      @Param("category") String category);

  int state(
      @Param("id") CaseId id,
      @Param("version") long version,
      @Param("state") String state,
      @Param("since") Instant since,
      @Param("city") Instant city);

  int reachedProvince(
      @Param("id") CaseId id, @Param("version") long version, @Param("at") Instant at);

  int underInquiry(
      @Param("id") CaseId id, @Param("version") long version, @Param("open") boolean open);

  /** Counts the sequence up, from 1, and keeps its row locked until the transaction ends. */
  void countUp(@Param("prefix") String prefix, @Param("year") int year);

  int lastNumber(@Param("prefix") String prefix, @Param("year") int year);

  /** The next number of that year, such as QS-2026-0007; counted, so no number is given twice. */
  default String nextNumber(String prefix, int year) {
    countUp(prefix, year);
    return CaseNumber.of(prefix, year, lastNumber(prefix, year)).value();
  }

  /** By number, or by id; what is neither in form is not asked of the database. */
  default Optional<CaseFile> named(String reference) {
    boolean wellFormed = reference != null && reference.matches("[0-9A-Za-z-]{1,40}");
    return wellFormed
        ? findByNumber(reference).or(() -> find(new CaseId(reference)))
        : Optional.empty();
  }
}

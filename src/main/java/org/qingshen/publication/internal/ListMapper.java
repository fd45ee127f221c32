package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.Place;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Published lists, their numbers, entries and corrections. */
@Mapper
interface ListMapper {

  /** Holds the row until the transaction ends: who rolls back gives the number back. */
  void countUp(@Param("province") RegionCode province, @Param("year") int year);

  int last(@Param("province") RegionCode province, @Param("year") int year);

  void insert(ListRow row);

  void insertEntries(@Param("id") String id, @Param("entries") List<Entry> entries);

  ListRow byNumber(String number);

  ListRow ofCase(CaseId caseId);

  List<EntryRow> entries(String id);

  List<ListRow> newest(int most);

  List<ListRow> ofProvince(@Param("province") RegionCode province, @Param("most") int most);

  List<Place> placesOf(String subject);

  void insertCorrection(
      @Param("id") String id,
      @Param("entryNo") int entryNo,
      @Param("at") Instant at,
      @Param("reason") String reason,
      @Param("seq") long seq);

  /** 0 where the entry stands, or its correction names one already. */
  int document(
      @Param("id") String id, @Param("entryNo") int entryNo, @Param("document") String document);
}

package org.qingshen.casefile.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;

/** Pairs of characters of cases; what is asked of them is bounded in every statement. */
@Mapper
interface GramMapper {

  /** Pairs that are there already stay. */
  void insert(@Param("caseId") CaseId caseId, @Param("grams") Collection<String> grams);

  void delete(@Param("caseId") CaseId caseId, @Param("grams") Collection<String> grams);

  /** How many cases have each of these, counted up to the cap; those that none has are absent. */
  List<GramCount> counts(@Param("grams") Collection<String> grams, @Param("cap") int cap);

  /** The next cases with that pair, newest first, each with whether it has all the others. */
  List<Candidate> candidates(
      @Param("gram") String gram,
      @Param("others") List<String> others,
      @Param("before") CaseId before,
      @Param("limit") int limit);

  /** Those of these cases that may be read, newest first. */
  List<CaseFile> readable(
      @Param("ids") List<CaseId> ids, @Param("ranges") List<CaseReadPolicy.Range> ranges);

  /** Cases of these applicants, newest first. */
  List<CaseFile> ofApplicants(
      @Param("applicants") List<String> applicants,
      @Param("before") CaseId before,
      @Param("limit") int limit);

  /** Numbers that begin so, highest first, of which some may be read. */
  List<CaseFile> numbered(
      @Param("prefix") String prefix,
      @Param("before") String before,
      @Param("ranges") List<CaseReadPolicy.Range> ranges,
      @Param("limit") int limit);

  List<CaseFile> notIndexed(@Param("limit") int limit);

  void indexed(@Param("ids") List<CaseId> ids);

  /** A pair of characters and in how many cases it is. */
  record GramCount(String gram, long cases) {}

  /**
   * @param fits whether it has all the other pairs
   */
  record Candidate(CaseId caseId, boolean fits) {}
}

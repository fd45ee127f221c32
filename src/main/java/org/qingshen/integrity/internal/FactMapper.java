package org.qingshen.integrity.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;

/** What submissions state. Lists that are asked by are never empty. */
@Mapper
interface FactMapper {

  List<String> passageIds(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearPassageBands(@Param("ids") Collection<String> ids);

  List<String> documentIds(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearDocumentBands(@Param("ids") Collection<String> ids);

  void clearPassages(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearDocuments(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearMeasures(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearSeries(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void clearRelations(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void insertPassages(@Param("rows") List<FactRows.Passage> rows);

  void insertPassageBands(@Param("rows") List<FactRows.Band> rows);

  void insertDocuments(@Param("rows") List<FactRows.Document> rows);

  void insertDocumentBands(@Param("rows") List<FactRows.Band> rows);

  void insertMeasures(@Param("rows") List<FactRows.Figure> rows);

  void insertSeries(@Param("rows") List<FactRows.Run> rows);

  void insertRelations(@Param("rows") List<FactRows.Tie> rows);

  /** Of other subjects, those that share most keys first; none of that joint audit. */
  List<FactRows.Passage> passages(
      @Param("bands") Collection<Long> bands,
      @Param("subject") String subject,
      @Param("jointAudit") String jointAudit,
      @Param("version") int version,
      @Param("limit") int limit);

  List<FactRows.Document> sameContent(
      @Param("digests") Collection<String> digests,
      @Param("subject") String subject,
      @Param("limit") int limit);

  /** Of other subjects, those that share most keys first. */
  List<FactRows.Document> sameLook(
      @Param("bands") Collection<Integer> bands,
      @Param("subject") String subject,
      @Param("version") int version,
      @Param("limit") int limit);

  /** What the same subject stated in other cases, the last first. */
  List<FactRows.Figure> history(
      @Param("subject") String subject, @Param("caseId") CaseId caseId, @Param("limit") int limit);

  List<FactRows.Figure> sameFigures(
      @Param("fingerprints") Collection<Long> fingerprints,
      @Param("subject") String subject,
      @Param("version") int version,
      @Param("limit") int limit);

  List<FactRows.Run> sameSeries(
      @Param("fingerprints") Collection<Long> fingerprints,
      @Param("subject") String subject,
      @Param("version") int version,
      @Param("limit") int limit);

  List<FactRows.Tie> ties(
      @Param("who") Collection<String> who,
      @Param("caseId") CaseId caseId,
      @Param("limit") int limit);
}

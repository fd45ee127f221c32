package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.Department;
import org.qingshen.experts.PanelResults;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

@Mapper
interface PanelMapper {

  /** Null where none is at work. */
  String openPanel(@Param("caseId") CaseId caseId);

  void insertPanel(@Param("id") String id, @Param("caseId") CaseId caseId, @Param("at") Instant at);

  void closePanel(@Param("id") String id, @Param("at") Instant at);

  void insertDraw(DrawRow draw);

  int conclude(
      @Param("caseId") CaseId caseId,
      @Param("drawNo") int drawNo,
      @Param("state") DrawRecord.State state,
      @Param("outcome") String outcome);

  /** In the order of their numbers. */
  List<DrawRow> draws(@Param("caseId") CaseId caseId);

  List<DrawRow> drawsOf(@Param("panelId") String panelId);

  /**
   * @param digest of the number itself, by which it is known when it comes again
   */
  void insertNonce(@Param("row") NonceRow row, @Param("digest") String digest);

  /** In any draw of any case. */
  boolean promisedBefore(@Param("digest") String digest);

  int commitments(@Param("caseId") CaseId caseId, @Param("drawNo") int drawNo);

  int reveal(
      @Param("panelId") String panelId,
      @Param("drawNo") int drawNo,
      @Param("department") Department department,
      @Param("answer") String answer,
      @Param("by") PersonId by,
      @Param("actingFor") PersonId actingFor);

  List<NonceRow> nonces(@Param("panelId") String panelId, @Param("drawNo") int drawNo);

  void insertSystemNumber(
      @Param("caseId") CaseId caseId, @Param("drawNo") int drawNo, @Param("secret") String secret);

  /** Read only to draw and to void: nobody sees it before it is sealed with the result. */
  String systemNumber(@Param("caseId") CaseId caseId, @Param("drawNo") int drawNo);

  /** Numbers lost in draws of many cases, by case and draw. */
  List<PanelResults.LostNumber> lostNumbers(@Param("cases") Collection<CaseId> cases);

  void insertDrawn(Panels.Drawn drawn);

  List<Panels.Drawn> drawn(@Param("panelId") String panelId);

  List<PersonId> everDrawn(@Param("caseId") CaseId caseId);
}

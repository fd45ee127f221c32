package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Calls and what belongs to them. */
@Mapper
interface CallMapper {

  CallRow find(String id);

  /** Serialises creations of one call, so that two clicks give one application. */
  String lock(String id);

  List<CallPart> parts(String callId);

  List<String> ofProvince(RegionCode province);

  String idOfCase(CaseId caseId);

  void insert(CallRow row);

  void update(CallRow row);

  /** 0 where it was closed already. */
  int close(String id);

  /** Published calls whose cut-off lies before that moment, by id. */
  List<String> over(Instant before);

  void belongsTo(@Param("id") String id, @Param("caseId") CaseId caseId);

  void clear(@Param("callId") String callId, @Param("part") CallPart.Part part);

  void insertCity(@Param("callId") String callId, @Param("part") CallPart part);

  void insertCategory(@Param("callId") String callId, @Param("part") CallPart part);

  void insertCondition(@Param("callId") String callId, @Param("part") CallPart part);

  void insertChapter(@Param("callId") String callId, @Param("part") CallPart part);

  void insertIndustry(@Param("callId") String callId, @Param("part") CallPart part);

  void insertApplicant(@Param("callId") String callId, @Param("part") CallPart part);

  void insertTerm(@Param("callId") String callId, @Param("part") CallPart part);

  void insertWeight(@Param("callId") String callId, @Param("part") CallPart part);

  void insertContact(@Param("callId") String callId, @Param("part") CallPart part);
}

package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;

/** What devices hand over; written under the case's lock. */
@Mapper
interface SurveyFieldMapper {

  SurveyItemRow item(@Param("surveyId") String surveyId, @Param("key") String key);

  void write(SurveyItemRow item);

  SurveyEntryRow entry(@Param("id") String id);

  void insertEntry(SurveyEntryRow entry);

  /** The highest number of that device for that item; null for none. */
  Long lastSeq(
      @Param("surveyId") String surveyId, @Param("key") String key, @Param("device") String device);

  /** Whether that device has used that number already. */
  int countSeq(
      @Param("surveyId") String surveyId, @Param("device") String device, @Param("seq") long seq);

  SurveyPhotoRow photo(@Param("id") String id);

  void insertPhoto(SurveyPhotoRow photo);

  void removePhoto(@Param("id") String id, @Param("at") Instant at);

  /** Those not removed, in the order they came. */
  List<SurveyPhotoRow> photos(@Param("surveyId") String surveyId);

  /** How often that content lies with surveys of other cases, removed or not. */
  int countElsewhere(@Param("sha256") String sha256, @Param("caseId") CaseId caseId);

  /** How often it lies with this survey. */
  int countHere(@Param("sha256") String sha256, @Param("surveyId") String surveyId);
}

package org.qingshen.experts.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@Mapper
interface ExpertMapper {

  List<Expert.Field> fields();

  /** 0 where the province has no row yet. */
  int countUp(@Param("province") RegionCode province);

  void insertSequence(@Param("province") RegionCode province);

  int lastNumber(@Param("province") RegionCode province);

  void insert(ExpertRow row);

  ExpertRow find(@Param("id") PersonId id);

  ExpertRow byCode(@Param("province") RegionCode province, @Param("code") String code);

  /** Of that name, or with one of those certificates. */
  List<ExpertRow> alike(
      @Param("province") RegionCode province,
      @Param("name") String name,
      @Param("serials") List<String> serials);

  List<ExpertRow> page(
      @Param("province") RegionCode province,
      @Param("search") String search,
      @Param("field") String field,
      @Param("region") String region,
      @Param("state") Expert.State state,
      @Param("after") String after,
      @Param("limit") int limit);

  int change(
      @Param("id") PersonId id,
      @Param("version") long version,
      @Param("title") String title,
      @Param("region") RegionCode region);

  int state(
      @Param("id") PersonId id,
      @Param("version") long version,
      @Param("state") Expert.State state,
      @Param("reason") String reason,
      @Param("at") Instant at);

  List<ExpertParts.EmploymentRow> employments(@Param("ids") Collection<PersonId> ids);

  void insertEmployment(
      @Param("person") PersonId person,
      @Param("it") Expert.Employment employment,
      @Param("at") Instant at,
      @Param("by") PersonId by);

  /** 0 where it is none of that person's, or has ended. */
  int endEmployment(
      @Param("person") PersonId person, @Param("id") String id, @Param("last") LocalDate last);

  /** Not before the day it was recorded: nobody leaves the years of avoidance by hindsight. */
  int endOwnEmployment(
      @Param("person") PersonId person, @Param("id") String id, @Param("last") LocalDate last);

  List<ExpertParts.TieRow> ties(@Param("ids") Collection<PersonId> ids);

  void insertTie(
      @Param("person") PersonId person,
      @Param("it") Expert.Tie tie,
      @Param("at") Instant at,
      @Param("by") PersonId by);

  int endTie(@Param("person") PersonId person, @Param("id") String id, @Param("at") Instant at);

  /** Only what that person declared, not what the keeper found. */
  int endOwnTie(@Param("person") PersonId person, @Param("id") String id, @Param("at") Instant at);

  List<ExpertParts.WordRow> skills(@Param("ids") Collection<PersonId> ids);

  void insertSkill(@Param("person") PersonId person, @Param("field") String field);

  void deleteSkills(@Param("person") PersonId person);

  List<ExpertParts.WordRow> industries(@Param("ids") Collection<PersonId> ids);

  void insertIndustry(@Param("person") PersonId person, @Param("industry") String industry);

  void deleteIndustries(@Param("person") PersonId person);

  List<ExpertParts.CertificateRow> certificates(@Param("ids") Collection<PersonId> ids);

  void insertCertificate(
      @Param("id") String id,
      @Param("person") PersonId person,
      @Param("it") Expert.Certificate certificate);

  void deleteCertificates(@Param("person") PersonId person);

  List<ExpertParts.AbsenceRow> absences(@Param("ids") Collection<PersonId> ids);

  void insertAbsence(@Param("person") PersonId person, @Param("it") Expert.Absence absence);

  int deleteAbsence(@Param("person") PersonId person, @Param("id") String id);
}

package org.qingshen.letters.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.letters.LetterKind.Series;
import org.qingshen.shared.OrganisationId;

@Mapper
interface NumberMapper {

  void countUp(
      @Param("organisation") OrganisationId organisation,
      @Param("series") Series series,
      @Param("year") int year);

  int last(
      @Param("organisation") OrganisationId organisation,
      @Param("series") Series series,
      @Param("year") int year);

  /** Null where nobody has entered one. */
  PrefixRow prefix(
      @Param("organisation") OrganisationId organisation, @Param("series") Series series);

  List<PrefixRow> prefixes(@Param("organisations") Collection<OrganisationId> organisations);

  /** Whether another issuer or series has that prefix. */
  boolean taken(
      @Param("organisation") OrganisationId organisation,
      @Param("series") Series series,
      @Param("prefix") String prefix);

  /** Whether letters of another issuer already begin with it: its numbers would come again. */
  boolean printed(
      @Param("organisation") OrganisationId organisation, @Param("prefix") String prefix);

  void insertPrefix(PrefixRow row);

  /** 0 where somebody else changed it since. */
  int updatePrefix(PrefixRow row);
}

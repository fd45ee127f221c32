package org.qingshen.letters.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.RegionCode;

@Mapper
interface TemplateMapper {

  void insert(@Param("row") TemplateRow row, @Param("content") byte[] content);

  /** Newest first. */
  List<TemplateRow> versions(
      @Param("province") RegionCode province, @Param("kind") LetterKind kind);

  /** Null where there is no such version. */
  TemplateContent content(
      @Param("province") RegionCode province,
      @Param("kind") LetterKind kind,
      @Param("version") int version);

  /** The highest version; 0 where there is none. */
  int newest(@Param("province") RegionCode province, @Param("kind") LetterKind kind);

  /** Null where the shipped one was never replaced. */
  ChoiceRow choice(@Param("province") RegionCode province, @Param("kind") LetterKind kind);

  void insertChoice(ChoiceRow row);

  /** 0 where somebody else changed it since. */
  int updateChoice(ChoiceRow row);
}

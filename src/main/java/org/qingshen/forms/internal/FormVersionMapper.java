package org.qingshen.forms.internal;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface FormVersionMapper {

  Optional<FormVersionRow> find(String reference);

  boolean exists(String reference);

  void insert(FormVersionRow row);

  /**
   * @param sources the files by path, as a JSON object of texts
   */
  record FormVersionRow(String reference, String resource, String sources) {}
}

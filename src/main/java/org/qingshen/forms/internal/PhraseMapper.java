package org.qingshen.forms.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.forms.Phrases.Phrase;
import org.qingshen.shared.PersonId;

@Mapper
interface PhraseMapper {

  List<Phrase> of(@Param("person") PersonId person);

  /** 0 where the person has that wording already. */
  int insertNew(
      @Param("id") String id, @Param("person") PersonId person, @Param("wording") String wording);

  int edit(
      @Param("id") String id, @Param("person") PersonId person, @Param("wording") String wording);

  void remove(@Param("id") String id, @Param("person") PersonId person);

  void used(@Param("id") String id, @Param("person") PersonId person, @Param("at") Instant at);
}

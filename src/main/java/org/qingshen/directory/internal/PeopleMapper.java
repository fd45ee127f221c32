package org.qingshen.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;

@Mapper
interface PeopleMapper {

  List<PersonPostRow> all(@Param("ids") Collection<PersonId> ids);

  List<PersonId> named(@Param("part") String part, @Param("most") int most);

  List<PersonId> holding(@Param("kinds") Set<PostKind> kinds);
}

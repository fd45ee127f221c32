package org.qingshen.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;

@Mapper
interface MessageMapper {

  /** Writes those whose person has not been told that already. */
  int insertNew(@Param("rows") List<MessageRow> rows);

  /** Which of these ids there are. */
  List<String> written(@Param("ids") Collection<String> ids);

  List<MessageRow> page(
      @Param("person") PersonId person,
      @Param("unreadOnly") boolean unreadOnly,
      @Param("kind") String kind,
      @Param("before") String before,
      @Param("limit") int limit);

  List<String> kinds(@Param("person") PersonId person);

  int unread(@Param("person") PersonId person, @Param("most") int most);

  MessageRow find(@Param("id") String id, @Param("person") PersonId person);

  void read(@Param("id") String id, @Param("person") PersonId person, @Param("at") Instant at);

  /** Unread ones with that key, or with one that begins with it where it ends with a slash. */
  List<String> unsettled(@Param("keys") Collection<String> keys);

  void settle(@Param("ids") Collection<String> ids, @Param("at") Instant at);

  void readAll(@Param("person") PersonId person, @Param("at") Instant at);

  /** At most {@code limit} messages read before that moment. */
  int deleteRead(@Param("before") Instant before, @Param("limit") int limit);
}

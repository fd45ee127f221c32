package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.Notices.Row;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Notices.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Notices and what is on them. */
@Mapper
interface NoticeMapper {

  void insert(NoticeRow row);

  void insertRows(@Param("id") String id, @Param("rows") List<NoticeSubject.Row> rows);

  NoticeRow find(String id);

  NoticeRow ofCase(CaseId caseId);

  List<Row> rows(String id);

  /** Those that take objections or whose objections are in work, newest first. */
  List<NoticeRow> current(int most);

  List<NoticeRow> ofProvince(@Param("province") RegionCode province, @Param("most") int most);

  void state(@Param("id") String id, @Param("state") State state, @Param("listId") String listId);

  /** 0 where that row is not on the notice any more. */
  int rowState(
      @Param("id") String id,
      @Param("subject") String subject,
      @Param("state") RowState state,
      @Param("at") Instant at);
}

package org.qingshen.publication.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.LedgerRows;

/** What the check of published lists reads; it runs without the rest of the application. */
@Mapper
@LedgerRows
interface ListCheckMapper {

  List<ListRow> after(@Param("id") String id, @Param("limit") int limit);

  /** At most one; two numbers of one spelling cannot be. */
  List<ListRow> numbered(String number);

  List<EntryRow> entries(String list);

  /** Corrections and entries that belong to no list, or to no entry. */
  List<String> strays(int limit);
}

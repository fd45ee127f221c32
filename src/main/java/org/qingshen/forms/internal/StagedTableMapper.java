package org.qingshen.forms.internal;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.forms.StagedTables.Staged;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.shared.CaseId;

@Mapper
interface StagedTableMapper {

  Optional<TableRow> find(@Param("id") String id);

  /** Likewise, held until the transaction ends. */
  Optional<TableRow> lock(@Param("id") String id);

  void insert(TableRow row);

  void update(TableRow row);

  List<CellsRow> page(
      @Param("table") String table, @Param("after") int after, @Param("limit") int limit);

  void insertRows(@Param("table") String table, @Param("rows") List<CellsRow> rows);

  int updateRow(
      @Param("table") String table, @Param("rowNo") int rowNo, @Param("cells") String cells);

  int deleteRow(@Param("table") String table, @Param("rowNo") int rowNo);

  void deleteRows(@Param("table") String table);

  void copyRows(@Param("from") String from, @Param("to") String to);

  record TableRow(
      String id, CaseId caseId, String field, int rowCount, int lastRow, String digest) {

    TableRow counting(int rows, int last) {
      return new TableRow(id, caseId, field, rows, last, digest);
    }

    TableRow frozenAs(String digest) {
      return new TableRow(id, caseId, field, rowCount, lastRow, digest);
    }

    Staged staged() {
      return new Staged(id, caseId, field, rowCount, digest, digest != null);
    }
  }

  record CellsRow(int rowNo, String cells) {

    StagedRow staged() {
      return new StagedRow(rowNo, Json.map(cells));
    }
  }
}

package org.qingshen.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.publication.PublishedLists;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.ListJourneys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issue 5, "Tamper test", for published lists: sealed entries stand, their rows are changed. */
@AppTest
@DisplayName("防篡改测试：已公布名单逐列改动、删除、插入，均被发现并指明")
class ListTamperTests {

  @Autowired ListJourneys lists;
  @Autowired PublishedLists published;
  @Autowired ListCheck check;
  @Autowired EvidenceCheck evidence;
  @Autowired JdbcTemplate jdbc;

  @Test
  void everyChangedDeletedOrInsertedRowIsFoundAndNamed() {
    CaseId project = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(project)));
    lists.confirmed(list);
    String id =
        jdbc.queryForObject(
            "select id from public_list where case_id = ?", String.class, list.value());
    String number =
        jdbc.queryForObject("select number from public_list where id = ?", String.class, id);
    published.withdraw(number, 1, "弄虚作假（测试）", java.time.Instant.now());
    assertThat(faults()).isEmpty();
    assertThat(evidence.object(number).orElseThrow().intact()).isTrue();

    for (String where :
        List.of(
            "public_list|id = '%s'",
            "public_list_entry|list_id = '%s' and entry_no = 1",
            "public_list_correction|list_id = '%s' and entry_no = 1")) {
      String table = where.substring(0, where.indexOf('|'));
      tampered(table, where.substring(where.indexOf('|') + 1).formatted(id), number, id);
    }
    assertThat(faults()).isEmpty();
  }

  private void tampered(String table, String where, String number, String id) {
    Map<String, Object> row =
        new LinkedHashMap<>(jdbc.queryForMap("select * from " + table + " where " + where));
    for (String column : row.keySet()) {
      replace(table, where, row, column, changed(row.get(column)));
      assertThat(String.valueOf(faults())).as(table + "." + column).containsAnyOf(number, id);
      jdbc.update("delete from " + table + where(row, column, changed(row.get(column))));
      insert(table, row);
    }
    jdbc.update("delete from " + table + " where " + where);
    assertThat(String.valueOf(faults())).as(table + " deleted").containsAnyOf(number, id);
    insert(table, row);
    if (row.containsKey("entry_no")) {
      Map<String, Object> more = new LinkedHashMap<>(row);
      more.put("entry_no", 99);
      insert(table, more);
      assertThat(String.valueOf(faults())).as(table + " inserted").containsAnyOf(number, id);
      jdbc.update("delete from " + table + " where entry_no = 99");
    }
  }

  /** The row with one column changed, key columns included. */
  private void replace(
      String table, String where, Map<String, Object> row, String column, Object value) {
    assertThat(jdbc.update("update " + table + " set " + column + " = ? where " + where, value))
        .isEqualTo(1);
  }

  private static String where(Map<String, Object> row, String column, Object value) {
    String key = row.containsKey("list_id") ? "list_id" : "id";
    Object of = column.equalsIgnoreCase(key) ? value : row.get(key);
    Object no = column.equalsIgnoreCase("entry_no") ? value : row.get("entry_no");
    return " where " + key + " = '" + of + "'" + (no == null ? "" : " and entry_no = " + no);
  }

  private void insert(String table, Map<String, Object> row) {
    String columns = String.join(", ", row.keySet());
    String marks = String.join(", ", row.keySet().stream().map(each -> "?").toList());
    jdbc.update(
        "insert into " + table + " (" + columns + ") values (" + marks + ")",
        row.values().toArray());
  }

  private static Object changed(Object value) {
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Number number) {
      return number.longValue() + 70;
    }
    if (value instanceof Timestamp time) {
      return Timestamp.valueOf(time.toLocalDateTime().plusSeconds(1));
    }
    if (value instanceof LocalDateTime time) {
      return time.plusSeconds(1);
    }
    String text = value == null ? "" : String.valueOf(value);
    return text.isEmpty() ? "1" : (text.charAt(0) == '1' ? '2' : '1') + text.substring(1);
  }

  private List<Text> faults() {
    List<Text> faults = new ArrayList<>();
    check.everything(faults::add);
    return faults;
  }
}

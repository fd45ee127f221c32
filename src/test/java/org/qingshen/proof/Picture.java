package org.qingshen.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.shared.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that is written of a case, so that a refused act can be seen to have written nothing. */
record Picture(Map<String, List<Map<String, Object>>> rows, List<String> tokens) {

  private static final Map<String, String> QUERIES =
      new TreeMap<>(
          Map.of(
              "case",
              "select number, title, state, version from case_file where id = ?",
              "chain",
              "select head_seq, head_seal from case_chain where case_id = ?",
              "seals",
              "select seq, seal from sealed_entry where case_id = ? order by seq",
              "work",
              "select id, state, assignee, title from work_item where case_id = ? order by id",
              "draft",
              "select work_item_id, data, version, page from draft where case_id = ?",
              "tables",
              "select id, row_count, digest from staged_table where case_id = ? order by id",
              "files",
              "select id, sealed_in from attachment where case_id = ? order by id",
              "plan",
              "select submitted_at, project_title from pilot_application where case_id = ?",
              "goals",
              "select position, target from pilot_goal where case_id = ? order by position",
              "opinions",
              "select department, opinion from joint_opinion where case_id = ? order by department"));

  static Picture of(CaseId id, JdbcTemplate jdbc, RuntimeService engine) {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    QUERIES.forEach((name, sql) -> rows.put(name, jdbc.queryForList(sql, id.value())));
    List<String> tokens =
        engine.createExecutionQuery().processInstanceBusinessKey(id.value()).list().stream()
            .map(execution -> execution.getId())
            .sorted()
            .toList();
    return new Picture(rows, tokens);
  }

  int seals() {
    return rows.get("seals").size();
  }
}

package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingshen.directory.Department;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.internal.DrawList.Candidate;
import org.qingshen.experts.internal.DrawList.Excluded;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRecord.SystemNumber;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;

/** Reads the draws of a case from its sealed entries: what the tables say is not asked. */
final class DrawRecords {

  private static final String COMMIT = ExpertPanelModel.step(ExpertPanelModel.COMMIT_NONCE);
  private static final String REVEAL = ExpertPanelModel.step(ExpertPanelModel.REVEAL_NONCE);

  private DrawRecords() {}

  /**
   * @param entries that may be read, oldest first; others are left out
   */
  static DrawRecord of(CaseId caseId, List<SealedEntry> entries) {
    Map<Integer, FormData> lists = new TreeMap<>();
    Map<Integer, FormData> results = new TreeMap<>();
    Map<Integer, Map<Department, String>> commitments = new TreeMap<>();
    Map<Integer, Map<Department, String>> answers = new TreeMap<>();
    for (SealedEntry entry : entries) {
      FormData data = new FormData(entry.data());
      if (entry.step().equals(DrawSeals.LIST)) {
        lists.put(number(data, "draw"), data);
      } else if (entry.step().equals(DrawSeals.RESULT)) {
        results.put(number(data, "draw"), data);
      } else if (entry.step().equals(COMMIT)) {
        of(commitments, data).put(department(data), data.text("commitment"));
      } else if (entry.step().equals(REVEAL)) {
        boolean lost = data.text("answer").equals(NonceRow.LOST);
        of(answers, data).put(department(data), lost ? Draw.LOST : data.text("nonce"));
      }
    }
    List<Draw> draws = new ArrayList<>();
    lists.forEach(
        (number, list) ->
            draws.add(
                draw(
                    number,
                    list,
                    results.get(number),
                    commitments.getOrDefault(number, Map.of()),
                    answers.getOrDefault(number, Map.of()))));
    return new DrawRecord(DrawRecord.FORMAT, caseId.value(), draws);
  }

  /** Whom an appointment proposes. */
  static List<Place> proposed(SealedEntry list) {
    return places(new FormData(list.data()), "proposed");
  }

  private static Draw draw(
      int number,
      FormData list,
      FormData result,
      Map<Department, String> commitments,
      Map<Department, String> answers) {
    boolean appointment = list.text("kind").equals(DrawRow.APPOINT);
    State open = appointment ? State.PROPOSED : State.PENDING;
    boolean both = answers.size() == 2;
    return new Draw(
        number,
        result == null ? open : State.valueOf(result.text("state")),
        list(list),
        list.text("digest"),
        list.text("system").isEmpty() ? null : system(list, result),
        places(list, "proposed"),
        commitments,
        both ? answers : Map.of(),
        result == null || result.text("seed").isEmpty() ? null : result.text("seed"),
        result == null ? List.of() : places(result, "result"),
        result == null ? null : result.text("outcome"));
  }

  private static SystemNumber system(FormData list, FormData result) {
    return new SystemNumber(
        list.text("system"), result == null ? null : result.text("systemNumber"));
  }

  private static DrawList list(FormData data) {
    return new DrawList(
        data.text("id"),
        data.text("previous"),
        data.text("rules"),
        data.rows("seats").stream()
            .map(it -> new Seats(it.text("field"), number(it, "number"), number(it, "reserves")))
            .toList(),
        data.rows("eligible").stream()
            .map(it -> new Candidate(it.text("code"), it.choices("fields")))
            .toList(),
        data.rows("excluded").stream()
            .map(it -> new Excluded(it.text("code"), it.choices("rules")))
            .toList());
  }

  private static List<Place> places(FormData data, String key) {
    return data.rows(key).stream()
        .map(
            it ->
                new Place(
                    number(it, "position"), it.text("code"), it.text("field"), it.flag("reserve")))
        .toList();
  }

  private static Map<Department, String> of(
      Map<Integer, Map<Department, String>> all, FormData data) {
    return all.computeIfAbsent(number(data, "draw"), number -> new EnumMap<>(Department.class));
  }

  private static Department department(FormData data) {
    return Department.valueOf(data.text("department"));
  }

  private static int number(FormData data, String key) {
    return Integer.parseInt(data.text(key));
  }
}

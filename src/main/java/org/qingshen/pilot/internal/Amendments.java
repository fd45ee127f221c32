package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.CallAmendment.Change;
import org.qingshen.pilot.internal.AmendmentMapper.AmendmentRow;
import org.qingshen.pilot.internal.AmendmentMapper.ChangeRow;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** Reads and writes amendments without asking who reads. */
@Component
class Amendments {

  private final AmendmentMapper mapper;

  Amendments(AmendmentMapper mapper) {
    this.mapper = mapper;
  }

  /** In the order of their numbers. */
  List<CallAmendment> of(String callId) {
    Map<Integer, List<AmendmentRow>> numbers =
        mapper.of(callId).stream()
            .collect(
                Collectors.groupingBy(
                    AmendmentRow::amendmentNo, LinkedHashMap::new, Collectors.toList()));
    return numbers.values().stream().map(Amendments::assemble).toList();
  }

  private static CallAmendment assemble(List<AmendmentRow> rows) {
    AmendmentRow one = rows.get(0);
    List<Change> changes =
        rows.stream()
            .filter(row -> row.position() != null)
            .map(row -> new Change(row.place(), row.oldValue(), row.newValue()))
            .toList();
    return new CallAmendment(
        one.amendmentNo(), one.publishedAt(), one.seq(), one.reason(), changes);
  }

  void insert(String callId, CallAmendment amendment) {
    mapper.insert(callId, amendment);
    List<Change> changes = amendment.changes();
    if (!changes.isEmpty()) {
      mapper.insertChanges(
          callId,
          amendment.number(),
          IntStream.range(0, changes.size()).mapToObj(at -> row(at + 1, changes.get(at))).toList());
    }
  }

  private static ChangeRow row(int position, Change change) {
    return new ChangeRow(position, change.place(), change.before(), change.after());
  }

  /** Numbers the applicant has to confirm before going on, in order. */
  List<Integer> unconfirmed(CaseId application) {
    return mapper.unconfirmed(application);
  }

  /** As {@link #unconfirmed}, with what each changed. */
  List<CallAmendment> toConfirm(CaseId application, String callId) {
    List<Integer> numbers = unconfirmed(application);
    return numbers.isEmpty()
        ? List.of()
        : of(callId).stream().filter(it -> numbers.contains(it.number())).toList();
  }

  void confirm(Act act, SealedEntry entry) {
    for (int number : new ArrayList<>(unconfirmed(act.caseId()))) {
      mapper.confirm(act.caseId(), number, act.actor().id(), act.at(), entry.seq());
    }
  }
}

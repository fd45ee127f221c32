package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.springframework.stereotype.Component;

/** What people are told about terms. Messages name cases, steps and offices, nothing else. */
@Component
class TermMessages {

  private final Messages messages;

  TermMessages(Messages messages) {
    this.messages = messages;
  }

  void near(WorkItemRow row, Instant end) {
    holders(
        row,
        "reminder",
        Text.of("workflow.term.message.near", reference(row), row.item().stepText(), day(end)),
        "near/" + day(end));
  }

  void over(WorkItemRow row, Instant end) {
    holders(
        row,
        "reminder",
        Text.of("workflow.term.message.over", reference(row), row.item().stepText(), day(end)),
        "over/" + day(end));
  }

  /** To the post above, who may not be able to open the case: the page of terms may be. */
  void escalate(WorkItemRow row, Queue above, Instant end, String supervisionPage) {
    if (row.queue().post().tier() == PostKind.Tier.POST
        && above.post().tier() != PostKind.Tier.PROVINCE) {
      return; // how an expert's work goes is nobody's business below the province
    }
    messages.tell(
        above,
        new Note(
            "escalation",
            Text.of(
                "workflow.term.message.escalated",
                reference(row),
                row.item().stepText(),
                Supervision.office(row),
                day(end)),
            supervisionPage,
            escalations(row.id()) + day(end)));
  }

  void extended(WorkItemRow row, Instant end) {
    holders(
        row,
        "extension",
        Text.of("workflow.term.message.extended", reference(row), row.item().stepText(), day(end)),
        "extended");
  }

  void urge(WorkItemRow row, String by, long seq) {
    holders(
        row,
        "urge",
        Text.of("workflow.term.message.urged", by, reference(row), row.item().stepText()),
        "urge/" + seq);
  }

  private void holders(WorkItemRow row, String kind, Text subject, String key) {
    Note note =
        new Note(
            kind, subject, "case/" + reference(row) + "?item=" + row.id(), keys(row.id()) + key);
    if (row.assignee() == null) {
      messages.tell(row.queue(), note);
    } else {
      messages.tell(List.of(row.assignee()), note);
    }
  }

  /** What the keys of an item's messages begin with. */
  static String keys(WorkItemId id) {
    return "term/" + id + "/";
  }

  static String escalations(WorkItemId id) {
    return "escalated/" + id + "/";
  }

  private static String reference(WorkItemRow row) {
    return row.caseNumber() == null ? row.caseId().value() : row.caseNumber();
  }

  private static String day(Instant end) {
    return OfficeTime.day(end).toString();
  }
}

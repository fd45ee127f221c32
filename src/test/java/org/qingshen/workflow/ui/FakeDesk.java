package org.qingshen.workflow.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** A desk in memory. Claiming an item of {@code refused} is refused. */
class FakeDesk implements TaskDesk {

  static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  final List<WorkItem> items = new ArrayList<>();
  final List<WorkItemId> claimed = new ArrayList<>();
  final List<WorkItemId> refused = new ArrayList<>();
  Text remark;

  static WorkItem item(int number, String step, String region, PersonId assignee) {
    return new WorkItem(
        new WorkItemId("item-" + number),
        new CaseId("case-" + number),
        "SD2026-%04d".formatted(number),
        "试点 " + number,
        "兴安县人民政府",
        new RegionCode(region),
        "pilot-review/" + step,
        "checkFormat".equals(step) ? "形式校核" : "补正材料",
        new Queue(PostKind.PROV_ECO, "450000"),
        "pilot:format-check",
        null,
        WorkItem.State.OPEN,
        assignee,
        assignee == null ? null : "某人",
        NOW.minusSeconds(number),
        NOW.plusSeconds(86_400L * 10),
        null,
        null,
        null,
        null);
  }

  @Override
  public Page todo(Filter filter, Cursor after, int size) {
    List<WorkItem> rest =
        items.stream()
            .filter(item -> filter.step() == null || filter.step().equals(item.step()))
            .filter(
                item ->
                    filter.region() == null
                        || new RegionCode(filter.region()).contains(item.region()))
            .filter(item -> !filter.claimed() || item.assignee() != null)
            .filter(item -> filter.urgency() == null || late(item) == isLate(filter))
            .filter(item -> filter.text() == null || item.title().contains(filter.text()))
            .filter(item -> after == null || item.receivedAt().isBefore(after.receivedAt()))
            .toList();
    List<WorkItem> page = rest.stream().limit(size).toList();
    WorkItem last = page.isEmpty() ? null : page.get(page.size() - 1);
    boolean more = rest.size() > size;
    Text remark = filter.text() == null ? null : this.remark;
    return new Page(page, more ? new Cursor(last.receivedAt(), last.id()) : null, remark);
  }

  private static boolean late(WorkItem item) {
    return item.dueAt().isBefore(NOW);
  }

  private static boolean isLate(Filter filter) {
    return filter.urgency() == Urgency.LATE;
  }

  @Override
  public Page done(Cursor after, int size) {
    return new Page(List.of(), null);
  }

  @Override
  public Page drafts(Cursor after, int size) {
    return new Page(List.of(), null);
  }

  @Override
  public int countTodo() {
    return items.size();
  }

  @Override
  public List<WorkItem> openItems(CaseId caseId) {
    return List.of();
  }

  @Override
  public Optional<Text> claim(WorkItemId id) {
    if (refused.contains(id)) {
      return Optional.of(Text.of("desk.state.done"));
    }
    claimed.add(id);
    return Optional.empty();
  }

  @Override
  public Optional<Text> release(WorkItemId id) {
    return Optional.empty();
  }

  @Override
  public Opened open(WorkItemId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Drafts.Saved saveDraft(WorkItemId id, long version, String page, FormData data) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Drafts.Draft takeOver(WorkItemId id, String page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome sendBack(WorkItemId id, String remark) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome submit(
      WorkItemId id, String page, FormData data, Map<String, String> explanations) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Text> editTables(
      WorkItemId id, String page, Consumer<StagedTables> edit, String table) {
    throw new AssertionError("The desk's pages change no tables");
  }
}

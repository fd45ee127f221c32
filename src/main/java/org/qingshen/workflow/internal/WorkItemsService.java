package org.qingshen.workflow.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;
import org.qingshen.workflow.WorkItemTitles;
import org.qingshen.workflow.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

@Service
class WorkItemsService implements WorkItems, WorkItemTitles {

  private final WorkItemMapper items;
  private final MoveMapper moves;
  private final Standing standing;
  private final CaseDirectory cases;

  /** Case files and work items ask each other; one of the two must wait. */
  WorkItemsService(
      WorkItemMapper items, MoveMapper moves, Standing standing, @Lazy CaseDirectory cases) {
    this.items = items;
    this.moves = moves;
    this.standing = standing;
    this.cases = cases;
  }

  @Override
  public Optional<WorkItem> find(WorkItemId id) {
    return Optional.ofNullable(items.find(id)).map(WorkItemRow::item);
  }

  @Override
  public Optional<String> instance(WorkItemId id) {
    return Optional.ofNullable(items.find(id)).map(WorkItemRow::processInstanceId);
  }

  @Override
  public List<WorkItem> open(CaseId caseId) {
    return items.openOf(caseId).stream().map(WorkItemRow::item).toList();
  }

  @Override
  public Map<CaseId, List<WorkItem>> open(Collection<CaseId> cases) {
    return cases.isEmpty()
        ? Map.of()
        : items.openOfAll(cases).stream()
            .map(WorkItemRow::item)
            .collect(Collectors.groupingBy(WorkItem::caseId));
  }

  @Override
  public List<WorkItem> history(CaseId caseId) {
    return items.historyOf(caseId).stream().map(WorkItemRow::item).toList();
  }

  @Override
  public List<WorkItemMove> moves(CaseId caseId) {
    return moves.of(caseId).stream().map(MoveRow::move).toList();
  }

  @Override
  public boolean mayWork(WorkItemId id, Actor actor) {
    return standing.objectionToWork(items.find(id), actor).isEmpty();
  }

  @Override
  public void refresh(CaseId caseId) {
    CaseDirectory.CaseFacts facts = cases.facts(caseId);
    items.retitle(caseId, facts.number(), facts.title());
  }
}

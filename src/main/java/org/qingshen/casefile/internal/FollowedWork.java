package org.qingshen.casefile.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseWork;
import org.qingshen.casefile.ProcessAudience;
import org.qingshen.directory.Queue;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Diagrams;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

@Component
class FollowedWork implements CaseWork {

  private final WorkItems items;
  private final Terms terms;
  private final Diagrams diagrams;
  private final List<ProcessAudience> audiences;
  private final CurrentActor current;

  FollowedWork(
      WorkItems items,
      Terms terms,
      Diagrams diagrams,
      List<ProcessAudience> audiences,
      CurrentActor current) {
    this.items = items;
    this.terms = terms;
    this.diagrams = diagrams;
    this.audiences = List.copyOf(audiences);
    this.current = current;
  }

  @Override
  public List<WorkItem> open(CaseFile file) {
    return followed(items.open(file.id()), file);
  }

  @Override
  public List<WorkItem> history(CaseFile file) {
    return followed(items.history(file.id()), file);
  }

  @Override
  public List<WorkItemMove> moves(CaseFile file) {
    List<WorkItemMove> moves = items.moves(file.id());
    if (moves.isEmpty()) {
      return moves;
    }
    Set<WorkItemId> known = history(file).stream().map(WorkItem::id).collect(Collectors.toSet());
    return moves.stream().filter(move -> known.contains(move.item())).toList();
  }

  @Override
  public List<Terms.Term> terms(CaseFile file) {
    Actor reader = current.require();
    return terms.of(file.id()).stream()
        .filter(
            term ->
                follows(term.step(), file, reader)
                    || reader.postFor(Queue.parse(term.queue())).isPresent())
        .toList();
  }

  @Override
  public List<Diagrams.Diagram> diagrams(CaseFile file) {
    Actor reader = current.require();
    return diagrams.of(file.id()).stream()
        .filter(diagram -> mayFollow(diagram.processKey(), file, reader))
        .toList();
  }

  private List<WorkItem> followed(List<WorkItem> all, CaseFile file) {
    Actor reader = current.require();
    return all.stream()
        .filter(
            item ->
                own(item, reader)
                    || reader.postFor(item.queue()).isPresent()
                    || follows(item.step(), file, reader))
        .toList();
  }

  private static boolean own(WorkItem item, Actor reader) {
    return item.assignee() != null && reader.actsAs(item.assignee());
  }

  private boolean follows(String step, CaseFile file, Actor reader) {
    return mayFollow(step.substring(0, step.indexOf('/')), file, reader);
  }

  private boolean mayFollow(String process, CaseFile file, Actor reader) {
    return audiences.stream().allMatch(audience -> audience.mayFollow(process, file, reader));
  }
}

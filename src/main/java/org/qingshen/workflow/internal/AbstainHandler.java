package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.notification.Messages;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/**
 * 回避: an official with an interest in a case leaves it to the colleagues, for good. Where nobody is
 * left who may take the work, the department above is told. Source: roles.md section 3 ("officials
 * who decide must also declare") [D].
 */
@Component
class AbstainHandler implements CaseActHandler {

  static final String KIND = "abstain";

  private final WorkItemMapper items;
  private final InnerChainMapper mapper;
  private final Directory directory;
  private final Messages messages;

  AbstainHandler(
      WorkItemMapper items, InnerChainMapper mapper, Directory directory, Messages messages) {
    this.items = items;
    this.mapper = mapper;
    this.directory = directory;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("workflow.abstain");
  }

  @Override
  public String form() {
    return "workflow/abstention.form";
  }

  @Override
  public String permission() {
    return Permissions.DESK_USE;
  }

  /** Whoever might take open work of a department in this case, and has not abstained yet. */
  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return ownWork(caseId, actor).stream()
        .flatMap(row -> actor.postFor(row.queue().whole()).stream())
        .findFirst()
        .filter(post -> !mapper.abstaining(caseId).contains(actor.id()));
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    List<WorkItemRow> work = ownWork(act.caseId(), act.actor());
    mapper.insertAbstention(act.caseId(), act.actor().id(), entry.seq(), act.at());
    mapper.releaseClaims(act.caseId(), act.actor().id());
    List<PersonId> abstaining = mapper.abstaining(act.caseId());
    List<WorkItemRow> orphaned =
        work.stream().filter(row -> nobodyLeft(row.queue(), abstaining)).toList();
    orphaned.forEach(row -> tellAbove(row));
    return Text.of(orphaned.isEmpty() ? "workflow.abstained" : "workflow.abstained.nobodyLeft");
  }

  private List<WorkItemRow> ownWork(CaseId caseId, Actor actor) {
    return items.openOf(caseId).stream()
        .filter(row -> row.queue().post().department().isPresent())
        .filter(row -> actor.postFor(row.queue().whole()).isPresent())
        .toList();
  }

  private boolean nobodyLeft(Queue queue, List<PersonId> abstaining) {
    return directory.holders(queue).stream().map(Person::id).allMatch(abstaining::contains);
  }

  private void tellAbove(WorkItemRow row) {
    Queue above = Queue.of(PostKind.PROV_ECO, null, row.regionCode());
    String reference = row.caseNumber() == null ? row.caseId().value() : row.caseNumber();
    messages.tell(
        above,
        new Messages.Note(
            "abstention",
            Text.of("workflow.abstained.note", reference, row.stepName()),
            "case/" + reference,
            "abstain/" + row.id()));
  }
}

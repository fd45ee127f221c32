package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.notification.Messages;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes an item on within its department: each passing is sealed, only the last act leaves the
 * department. Nobody acts in two duties of one item (roles.md section 4, rule 1 [D]).
 */
@Component
class ChainDesk {

  static final String ENTRY_KIND = "endorsement";
  private static final int LONGEST_REMARK = 2000;

  private final ChainState state;
  private final InnerChainMapper mapper;
  private final WorkItemMapper items;
  private final Ledger ledger;
  private final Standing standing;
  private final CurrentActor current;
  private final Drafts drafts;
  private final ActRecord record;
  private final Messages messages;
  private final Texts texts;
  private final Clock clock;

  ChainDesk(
      ChainState state,
      InnerChainMapper mapper,
      WorkItemMapper items,
      Ledger ledger,
      Standing standing,
      CurrentActor current,
      Drafts drafts,
      ActRecord record,
      Messages messages,
      Texts texts,
      Clock clock) {
    this.state = state;
    this.mapper = mapper;
    this.items = items;
    this.ledger = ledger;
    this.standing = standing;
    this.current = current;
    this.drafts = drafts;
    this.record = record;
    this.messages = messages;
    this.texts = texts;
    this.clock = clock;
  }

  /** Seals what was drafted or reviewed and puts it before those of the next duty. */
  Outcome forward(WorkItemRow row, Act act, FormData sealed, FormModel form, Duty next) {
    Queue queue = row.queue().whole().at(next);
    List<PassingRow> before = state.passings(row);
    List<PersonId> possible = state.takers(queue, act.actor(), before);
    if (possible.isEmpty()) {
      return record.refused(
          act.actor(), row.id().value(), Text.of("workflow.chain.nobody", ChainState.word(next)));
    }
    Map<String, Object> data = new LinkedHashMap<>(sealed.values());
    data.put("endorsement.duty", ChainState.now(row).name());
    data.put("endorsement.decision", "FORWARDED");
    SealedEntry entry = record.endorse(act, form.reference(), data);
    mapper.insertPassing(passing(row, act, before, true, "", entry));
    keep(row, form, act.data(), act.actor().id());
    mapper.moveItem(row.id(), queue, null, null);
    messages.tell(possible, note("workflow.chain.yourTurn", row, ChainState.word(next)));
    return record.done(
        act, row.id().value(), entry, Text.of("workflow.chain.forwarded", ChainState.word(next)));
  }

  /** Gives it back to who drafted it, with a remark. */
  @Transactional
  public Outcome sendBack(WorkItemId id, String remark) {
    Actor actor = current.fresh();
    CaseId caseId = items.caseOf(id);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    WorkItemRow row = items.find(id);
    Optional<Text> objection =
        standing.objectionToWork(row, actor).or(() -> cannotGoBack(row, remark));
    return objection
        .map(reason -> record.refused(actor, id.value(), reason))
        .orElseGet(() -> back(row, actor, remark.strip()));
  }

  private Outcome back(WorkItemRow row, Actor actor, String remark) {
    List<PassingRow> before = state.passings(row);
    Act act =
        new Act(
            row.caseId(),
            row.item(),
            row.step(),
            actor,
            Standing.post(row, actor).orElseThrow(),
            FormData.EMPTY,
            OfficeTime.now(clock));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("endorsement.duty", ChainState.now(row).name());
    data.put("endorsement.decision", "SENT_BACK");
    data.put("endorsement.remark", remark);
    SealedEntry entry = record.endorse(act, null, data);
    mapper.insertPassing(passing(row, act, before, false, remark, entry));
    Optional<Person> drafter = state.drafter(row, before);
    mapper.moveItem(
        row.id(),
        row.queue().whole(),
        drafter.map(Person::id).orElse(null),
        drafter.map(Person::name).orElse(null));
    drafts.release(row.id());
    drafter.ifPresent(
        person ->
            messages.tell(
                List.of(person.id()),
                note("workflow.chain.sentBack.note", row, ChainState.word(ChainState.now(row)))));
    return record.done(act, row.id().value(), entry, Text.of("workflow.chain.sentBack"));
  }

  private static Optional<Text> cannotGoBack(WorkItemRow row, String remark) {
    if (row.queue().duty() == null) {
      return Optional.of(Text.of("workflow.chain.nothingBefore"));
    }
    String said = remark == null ? "" : remark.strip();
    return said.length() < 2 || said.length() > LONGEST_REMARK
        ? Optional.of(Text.of("workflow.chain.remark", LONGEST_REMARK))
        : Optional.empty();
  }

  private void keep(WorkItemRow row, FormModel form, FormData data, PersonId by) {
    drafts.start(row.id(), row.caseId(), form, data, by);
    drafts.passOn(row.id(), data, by);
  }

  private PassingRow passing(
      WorkItemRow row,
      Act act,
      List<PassingRow> before,
      boolean forwarded,
      String remark,
      SealedEntry entry) {
    return new PassingRow(
        row.id(),
        before.size() + 1,
        ChainState.now(row),
        forwarded,
        act.actor().id(),
        act.principal(),
        texts.say(act.actor().signature(act.post())),
        remark,
        entry.seq(),
        act.at());
  }

  private static Messages.Note note(String key, WorkItemRow row, Text duty) {
    String reference = row.caseNumber() == null ? row.caseId().value() : row.caseNumber();
    return new Messages.Note(
        "chain", Text.of(key, reference, duty), "case/" + reference + "?item=" + row.id(), null);
  }
}

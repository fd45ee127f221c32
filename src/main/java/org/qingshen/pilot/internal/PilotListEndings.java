package org.qingshen.pilot.internal;

import java.time.Clock;
import org.qingshen.casefile.CaseStateChanged;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.publication.Notices;
import org.qingshen.publication.PublishedLists;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A project that ends otherwise than by its list (veto, withdrawal) leaves the list it stands on.
 * The lock of the project's case is held and the list's is taken: always in this order, because
 * whoever holds a list's lock never takes a project's.
 */
@Component
class PilotListEndings {

  private final PilotListMapper mapper;
  private final Notices notices;
  private final PublishedLists lists;
  private final Ledger ledger;
  private final Texts texts;
  private final Clock clock;

  PilotListEndings(
      PilotListMapper mapper,
      Notices notices,
      PublishedLists lists,
      Ledger ledger,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.notices = notices;
    this.lists = lists;
    this.ledger = ledger;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  void on(CaseStateChanged changed) {
    if (changed.kind().equals(CaseKind.PILOT) && leaves(PilotState.valueOf(changed.state()))) {
      mapper.listsOf(changed.id()).forEach(list -> leave(list, changed));
    }
  }

  private static boolean leaves(PilotState state) {
    return state.ended() && state != PilotState.APPROVED && state != PilotState.TAKEN_OFF;
  }

  /** In general words: what was found is not for the public. */
  private static Text reason(PilotState state) {
    return state == PilotState.VETOED
        ? Text.of("pilotlists.list.vetoed")
        : Text.of("pilotlists.list.left", Text.of("casefile.state.PILOT." + state));
  }

  private void leave(CaseId list, CaseStateChanged changed) {
    ledger.lock(list);
    PilotListEntry entry = mapper.entry(list, changed.id());
    String reason = texts.say(reason(PilotState.valueOf(changed.state())));
    if (entry.state() == State.ON) {
      mapper.move(list, changed.id(), State.ON, State.GONE, entry.entryNo(), reason);
      notices.dropped(list, changed.id().value());
    } else if (entry.state() == State.LISTED) {
      lists.withdraw(mapper.numberOf(list), entry.entryNo(), reason, clock.instant());
    }
  }
}

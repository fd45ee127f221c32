package org.qingshen.workflow.internal;

import org.qingshen.directory.DeputyshipEnded;
import org.qingshen.forms.Drafts;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What passes between a principal and a deputy: work claimed, and work given back at the end. */
@Component
class DeputyHand {

  private final WorkItemMapper items;
  private final HeldMapper held;
  private final Drafts drafts;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  DeputyHand(
      WorkItemMapper items,
      HeldMapper held,
      Drafts drafts,
      Texts texts,
      ApplicationEventPublisher events) {
    this.items = items;
    this.held = held;
    this.drafts = drafts;
    this.texts = texts;
    this.events = events;
  }

  /** What the principal had claimed is completed under both names. */
  void take(WorkItemRow row, Act act) {
    if (!act.actor().id().equals(row.assignee())) {
      String name = texts.say(act.actor().signature(act.post()));
      items.assign(row.id(), row.assignee(), act.actor().id(), name);
    }
  }

  /** Otherwise work would lie with somebody who may neither do it nor put it back. */
  @EventListener
  @Transactional
  public void giveBack(DeputyshipEnded ended) {
    held.by(ended.deputy()).stream()
        .filter(item -> ended.queues().contains(item.queue().whole()))
        .forEach(item -> release(item.id(), ended.deputy()));
  }

  private void release(WorkItemId id, PersonId from) {
    if (items.assign(id, from, null, null) == 1) {
      drafts.release(id);
      events.publishEvent(new TrailEvent("desk.release", from, id.value(), "deputy.ended"));
    }
  }
}

package org.qingshen.forms.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDrafts implements Drafts {

  private static final Text GONE = Text.of("forms.draft.gone");

  private final DraftMapper drafts;
  private final EarlierAnswers earlier;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredDrafts(
      DraftMapper drafts, EarlierAnswers earlier, ApplicationEventPublisher events, Clock clock) {
    this.drafts = drafts;
    this.earlier = earlier;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Draft> find(WorkItemId item) {
    return drafts.find(item).map(DraftRow::draft);
  }

  @Override
  public Draft start(
      WorkItemId item, CaseId caseId, FormModel form, FormData initial, PersonId by) {
    Optional<Draft> started = find(item);
    if (started.isPresent()) {
      return started.get();
    }
    try {
      String empty = Json.write(FormData.EMPTY.values());
      drafts.insert(new DraftRow(item, caseId, form.reference(), empty, 0, null, by, now()));
    } catch (DuplicateKeyException e) {
      // A second tab was a moment faster; its draft is this one too.
      return current(item);
    }
    // Only now, or the slower of two tabs would leave copies of staged tables behind.
    drafts.fill(item, Json.write(earlier.carriedOver(form, initial).values()));
    return current(item);
  }

  @Override
  public Saved save(WorkItemId item, long version, String page, FormData data, PersonId by) {
    if (drafts.save(item, version, page, Json.write(data.values()), by, now()) == 1) {
      return new Saved.Kept(current(item));
    }
    return find(item).map(draft -> elsewhere(draft, page)).orElseGet(() -> new Saved.Gone(GONE));
  }

  private static Saved elsewhere(Draft draft, String page) {
    boolean stale = page.equals(draft.page());
    String reason = stale ? "forms.draft.stale" : "forms.draft.elsewhere";
    return new Saved.Elsewhere(draft, Text.of(reason));
  }

  @Override
  public Draft takeOver(WorkItemId item, String page, PersonId by) {
    Draft before = find(item).orElseThrow(() -> new Refusal(GONE));
    if (!page.equals(before.page())) {
      drafts.takeOver(item, page);
      if (before.page() != null) {
        events.publishEvent(new TrailEvent("draft.taken-over", by, item.value(), ""));
      }
    }
    return current(item);
  }

  @Override
  public void passOn(WorkItemId item, FormData data, PersonId by) {
    drafts.passOn(item, Json.write(data.values()), by, now());
  }

  @Override
  public void release(WorkItemId item) {
    drafts.release(item);
  }

  private Draft current(WorkItemId item) {
    return find(item).orElseThrow(() -> new Refusal(GONE));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Draft> of(List<WorkItemId> items) {
    return items.isEmpty() ? List.of() : drafts.of(items).stream().map(DraftRow::draft).toList();
  }

  @Override
  public void delete(WorkItemId item) {
    drafts.delete(item);
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}

package org.qingshen.credit.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.credit.process.CreditReviewModel;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.shared.Text;

/** One credit record with its events, requests and opinions. */
final class CreditRecordCheck {

  private final CreditCheckMapper mapper;
  private final SealedRows seals;
  private final CreditRow record;
  private final Consumer<Text> faults;

  /** Entries of its events that hold, in order. */
  private final List<SealedEntry> entries = new ArrayList<>();

  private int rows = 1;
  private State state;
  private Instant since;
  private SealedEntry decision;

  CreditRecordCheck(
      CreditCheckMapper mapper, SealedRows seals, CreditRow record, Consumer<Text> faults) {
    this.mapper = mapper;
    this.seals = seals;
    this.record = record;
    this.faults = faults;
  }

  /** Returns how many rows were compared. */
  int check() {
    List<CreditEventRow> events = mapper.events(record.id());
    rows += events.size();
    for (int i = 0; i < events.size(); i++) {
      event(events.get(i), i + 1);
    }
    SealedEntry first = entries.isEmpty() ? null : entries.get(0);
    if (first == null
        || !first.step().equals(CreditSeals.step(Event.Kind.RECORDED))
        || first.seq() != record.seq()) {
      fault("unsealed");
      return rows;
    }
    if (!CreditSeals.text(first, CreditSeals.ROW).equals(CreditSeals.digest(record))) {
      fault("row");
    }
    if (record.state() != state || !record.stateSince().equals(since) || !decided()) {
      fault("state");
    }
    List<CreditReviewRow> reviews = mapper.reviews(record.id());
    reviews.forEach(this::review);
    gone(reviews);
    return rows;
  }

  private void event(CreditEventRow row, int no) {
    SealedEntry entry = seals.find(record.caseId(), row.seq());
    boolean holds =
        entry != null
            && row.eventNo() == no
            && entry.step().equals(CreditSeals.step(row.kind()))
            && CreditSeals.text(entry, CreditSeals.RECORD).equals(record.id())
            && row.at().equals(entry.sealedAt())
            && Objects.equals(row.document(), entry.data().get(CreditSeals.DOCUMENT))
            && (entries.isEmpty() || entries.get(entries.size() - 1).seq() < entry.seq());
    if (!holds) {
      fault("event", String.valueOf(row.eventNo()));
      return;
    }
    entries.add(entry);
    row.kind()
        .leadsTo()
        .ifPresent(
            to -> {
              state = to;
              since = entry.sealedAt();
            });
    if (!CreditSeals.text(entry, CreditSeals.DECIDED_ON).isEmpty()) {
      decision = entry;
    }
  }

  /** Number and day of the decision are those of the entry that gave them. */
  private boolean decided() {
    if (decision == null) {
      return record.decisionNumber() == null && record.decidedOn() == null;
    }
    return Objects.equals(record.decisionNumber(), CreditSeals.text(decision, CreditSeals.DOCUMENT))
        && Objects.equals(
            String.valueOf(record.decidedOn()), CreditSeals.text(decision, CreditSeals.DECIDED_ON));
  }

  private void review(CreditReviewRow review) {
    rows++;
    boolean asked =
        entries.stream()
            .filter(CreditRecordCheck::asks)
            .filter(entry -> names(entry, review))
            .anyMatch(
                entry ->
                    CreditSeals.text(entry, CreditSeals.ROW).equals(CreditSeals.digest(review)));
    SealedEntry end =
        entries.stream()
            .filter(entry -> !CreditSeals.text(entry, CreditSeals.RESULT).isEmpty())
            .filter(entry -> names(entry, review))
            .findFirst()
            .orElse(null);
    if (!asked || !concluded(review, end)) {
      fault("review", review.id());
    }
    mapper.opinions(review.id()).forEach(opinion -> opinion(review, opinion));
  }

  private static boolean asks(SealedEntry entry) {
    return entry.step().equals(CreditSeals.step(Event.Kind.APPEALED))
        || entry.step().equals(CreditSeals.step(Event.Kind.REPAIR_REQUESTED));
  }

  private static boolean names(SealedEntry entry, CreditReviewRow review) {
    return CreditSeals.text(entry, CreditSeals.REVIEW).equals(review.id());
  }

  private static boolean concluded(CreditReviewRow review, SealedEntry end) {
    if (end == null) {
      return review.result() == null && review.decidedAt() == null && review.round() == null;
    }
    return review.result() != null
        && review.result().name().equals(CreditSeals.text(end, CreditSeals.RESULT))
        && end.sealedAt().equals(review.decidedAt())
        && CreditSeals.text(end, CreditSeals.ROUND).equals(review.round());
  }

  private void opinion(CreditReviewRow review, CreditOpinionRow row) {
    rows++;
    SealedEntry entry = seals.find(record.caseId(), row.seq());
    boolean holds =
        entry != null
            && entry.step().equals(CreditReviewModel.STEP_DECIDE_REVIEW)
            && CreditSeals.text(entry, CreditSeals.REVIEW).equals(review.id())
            && CreditSeals.text(entry, CreditSeals.DEPARTMENT).equals(row.department().name())
            && row.granted() == DecideCreditReview.GRANT.equals(entry.data().get("decision"))
            && entry.by().person().equals(row.personId())
            && Objects.equals(entry.by().actingFor(), row.actingFor())
            && entry.sealedAt().equals(row.givenAt());
    if (!holds) {
      faults.accept(
          Text.of("credit.ledger.opinion", review.id(), String.valueOf(row.department())));
    }
  }

  /** What was asked for, and stands in no row any more. */
  private void gone(List<CreditReviewRow> reviews) {
    entries.stream()
        .filter(CreditRecordCheck::asks)
        .filter(entry -> reviews.stream().noneMatch(review -> names(entry, review)))
        .forEach(entry -> fault("review.missing", CreditSeals.text(entry, CreditSeals.REVIEW)));
  }

  private void fault(String what, String... more) {
    Serializable[] parts = new Serializable[more.length + 1];
    parts[0] = record.id();
    System.arraycopy(more, 0, parts, 1, more.length);
    faults.accept(Text.of("credit.ledger." + what, parts));
  }
}

package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.evidence.Unreadable;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion.Source;
import org.qingshen.integrity.Suspicion.State;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.Text;

/** One suspicion with its pins, steps and determinations. */
final class SuspicionRowsCheck {

  private final SuspicionCheckMapper mapper;
  private final SealedRows seals;
  private final SuspicionRow row;
  private final Consumer<Text> faults;
  private final List<SealedEntry> steps = new ArrayList<>();
  private final List<InquiryRule.Said> opinions = new ArrayList<>();
  private int rows = 1;

  SuspicionRowsCheck(
      SuspicionCheckMapper mapper, SealedRows seals, SuspicionRow row, Consumer<Text> faults) {
    this.mapper = mapper;
    this.seals = seals;
    this.row = row;
    this.faults = faults;
  }

  /** Returns how many rows were compared. */
  int check() {
    SealedEntry raised = seals.find(row.caseId(), row.raisedSeq());
    if (raised == null || !raises(raised)) {
      fault("row", row.id());
      return rows;
    }
    pins(new FormData(raised.data()).choices("pins"));
    mapper.steps(row.id()).forEach(this::step);
    mapper.opinions(row.id()).forEach(this::opinion);
    state(raised);
    return rows;
  }

  private boolean raises(SealedEntry entry) {
    return source(entry) == row.source()
        && entry.by().person().equals(row.raisedBy())
        && Objects.equals(entry.by().actingFor(), row.raisedFor())
        && entry.sealedAt().equals(row.raisedAt())
        && Objects.equals(entry.data().get("allegation"), row.item());
  }

  private static Source source(SealedEntry entry) {
    if (entry.step().equals(SuspicionCheck.BY_PUBLIC)) {
      return Source.RULE.name().equals(entry.data().get(InquirySeals.SOURCE))
          ? Source.RULE
          : Source.PUBLIC;
    }
    if (entry.step().equals(SuspicionCheck.BY_EXPERTS)) {
      return Source.EXPERT;
    }
    String said = new FormData(entry.data()).text(InquirySeals.SOURCE);
    boolean raised = entry.step().equals(SuspicionCheck.RAISED);
    return !raised ? null : said.isEmpty() ? Source.REVIEWER : Source.valueOf(said);
  }

  private void pins(List<String> sealed) {
    List<PinRow> pins = mapper.pins(row.id());
    rows += pins.size();
    for (int i = 0; i < Math.max(pins.size(), sealed.size()); i++) {
      if (i >= pins.size() || i >= sealed.size() || !holds(pins.get(i), i + 1, sealed.get(i))) {
        fault("pin", row.id(), String.valueOf(i + 1));
      }
    }
  }

  private static boolean holds(PinRow pin, int no, String sealed) {
    Pin said = Pin.parse(sealed);
    return pin.pinNo() == no
        && pin.entrySeq() == said.entrySeq()
        && said.path().equals(pin.path())
        && Objects.equals(pin.attachmentId(), said.attachment());
  }

  private void step(InquiryStepRow step) {
    rows++;
    SealedEntry entry = seals.find(row.caseId(), step.seq());
    String expected =
        FalsificationInquiryModel.SUSPICION_WITHDRAWN.equals(step.element())
            ? SuspicionCheck.WITHDRAWN
            : FalsificationInquiryModel.step(step.element());
    boolean holds =
        entry != null
            && entry.step().equals(expected)
            && isAbout(entry)
            && entry.by().person().equals(step.personId())
            && Objects.equals(entry.by().actingFor(), step.actingFor())
            && entry.sealedAt().equals(step.doneAt());
    if (holds) {
      steps.add(entry);
    } else {
      fault("step", row.id(), String.valueOf(step.seq()));
    }
  }

  private boolean isAbout(SealedEntry entry) {
    return new FormData(entry.data())
        .text(InquirySeals.SUSPICION)
        .equals(String.valueOf(row.raisedSeq()));
  }

  private void opinion(OpinionRow opinion) {
    rows++;
    SealedEntry entry = seals.find(row.caseId(), opinion.seq());
    boolean holds =
        entry != null
            && entry.step().equals(SuspicionCheck.DETERMINED)
            && isAbout(entry)
            && said(entry, InquirySeals.DEPARTMENT, opinion.department())
            && said(entry, "outcome", opinion.outcome())
            && entry.by().person().equals(opinion.personId())
            && Objects.equals(entry.by().actingFor(), opinion.actingFor())
            && entry.sealedAt().equals(opinion.givenAt())
            && Objects.equals(entry.withheldIn(), mapper.instance(row.id()));
    if (holds) {
      opinions.add(GivenOpinions.said(opinion, entry));
    } else {
      fault("opinion", row.id(), String.valueOf(opinion.department()));
    }
  }

  private static boolean said(SealedEntry entry, String key, Enum<?> value) {
    return value != null && new FormData(entry.data()).text(key).equals(value.name());
  }

  /** The state follows from what was sealed; so does when it was reached. */
  private void state(SealedEntry raised) {
    State state = expected(raised);
    boolean running = state == State.OPEN || state == State.REPORTED;
    Instant at = running || steps.isEmpty() ? null : steps.get(steps.size() - 1).sealedAt();
    if (running && row.state() == State.SUPERSEDED) {
      if (!superseded()) {
        fault("state", row.id());
      }
    } else if (row.state() != state || !Objects.equals(row.concludedAt(), at)) {
      fault("state", row.id());
    }
  }

  private State expected(SealedEntry raised) {
    SealedEntry last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    if (last != null && last.step().equals(SuspicionCheck.WITHDRAWN)) {
      return State.WITHDRAWN;
    }
    String triage =
        last == null ? "" : new FormData(steps.get(0).data()).text(TriageSuspicion.DECISION);
    if (triage.equals(FalsificationInquiryModel.DISMISSED)) {
      return State.DISMISSED;
    }
    return switch (InquiryRule.outcome(opinions)) {
      case CONFIRMED -> State.CONFIRMED;
      case NOT_CONFIRMED -> State.CLEARED;
      case INSUFFICIENT -> State.INSUFFICIENT;
      case PENDING ->
          last != null || raised.step().equals(SuspicionCheck.RAISED) ? State.OPEN : State.REPORTED;
    };
  }

  /** Another one of the case was confirmed at that moment. */
  private boolean superseded() {
    return mapper.ofCase(row.caseId()).stream()
        .flatMap(id -> Unreadable.unless(() -> mapper.find(id)).stream())
        .filter(other -> other.state() == State.CONFIRMED)
        .anyMatch(other -> Objects.equals(other.concludedAt(), row.concludedAt()));
  }

  private void fault(String what, String id, String... more) {
    faults.accept(
        more.length == 0
            ? Text.of("integrity.ledger." + what, id)
            : Text.of("integrity.ledger." + what, id, more[0]));
  }
}

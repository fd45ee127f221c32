package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.CaseSubjects.Subject;
import org.qingshen.integrity.CreditRecord.Event;
import org.qingshen.integrity.CreditRecord.State;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes credit records and what happens to them, each with its entry in the case's chain. */
@Component
class CreditBook {

  /** What the steps of its entries begin with. */
  static final String STEP = "credit-register/";

  /** Key of those entries: what their subject was in the case. */
  static final String ROLE = "role";

  private final CreditMapper mapper;
  private final ObjectProvider<CaseSubjects> subjects;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final CreditSettings settings;
  private final Texts texts;
  private final Clock clock;

  CreditBook(
      CreditMapper mapper,
      ObjectProvider<CaseSubjects> subjects,
      CaseFiles cases,
      Ledger ledger,
      CreditSettings settings,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.subjects = subjects;
    this.cases = cases;
    this.ledger = ledger;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  /** Of the applicant always; of others only where the departments' finding concerns them. */
  void record(String suspicionId, String inquiry, Determination found) {
    CaseFile file = cases.of(found.caseId());
    subjects
        .orderedStream()
        .filter(source -> source.caseKind().equals(file.kind()))
        .flatMap(source -> source.of(file.id()).stream())
        .filter(subject -> isConcerned(subject, found))
        .forEach(subject -> write(file, subject, suspicionId, inquiry, found.items()));
  }

  private static boolean isConcerned(Subject subject, Determination found) {
    return subject.role() == Role.APPLICANT || found.concerned().contains(code(subject));
  }

  /** How a determination names somebody: {@code EXPERT:<person>}, {@code CONSULTANT:<code>}. */
  static String code(Subject subject) {
    String who =
        subject.person() != null
            ? subject.person().value()
            : subject.creditCode() != null ? subject.creditCode() : subject.name();
    return subject.role() + ":" + who;
  }

  private void write(
      CaseFile file, Subject subject, String suspicionId, String inquiry, List<String> items) {
    Instant now = now();
    LocalDate from = OfficeTime.day(now);
    LocalDate until = settings.until(subject.role(), from);
    String reference = file.number() == null ? file.id().value() : file.number();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("subject", subject.name());
    data.put(ROLE, subject.role().name());
    data.put("items", items);
    data.put("from", from.toString());
    data.put("until", until == null ? "" : until.toString());
    data.put("periodBasis", settings.periodBasis());
    Text sentence =
        Text.of(
            "integrityveto.sealed.recorded", subject.name(), from.toString(), untilWords(until));
    SealedEntry entry = seal(file, STEP + Event.Kind.RECORDED, sentence, data);
    String id = Ids.next();
    mapper.insert(
        new CreditRow(
            id,
            file.id(),
            reference,
            file.region().province(),
            subject.role(),
            subject.organisation(),
            subject.person(),
            subject.creditCode(),
            subject.name(),
            suspicionId,
            inquiry,
            String.join(",", items),
            null,
            null,
            from,
            until,
            settings.periodBasis(),
            State.ACTIVE,
            now,
            entry.seq()));
    mapper.insertEvent(new CreditEventRow(id, 1, Event.Kind.RECORDED, now, null, entry.seq()));
  }

  private static Text untilWords(LocalDate until) {
    return until == null
        ? Text.of("integrityveto.until.none")
        : Text.of("integrityveto.until.day", until.toString());
  }

  /** Notes what an entry of the case says of a record. */
  void note(CreditRow record, Event.Kind kind, String document, long seq) {
    int no = mapper.events(record.id()).size() + 1;
    mapper.insertEvent(new CreditEventRow(record.id(), no, kind, now(), document, seq));
  }

  /** Seals what the system does to a record, and notes it. */
  void sealAndNote(CreditRow record, Event.Kind kind, String document) {
    Text sentence = Text.of("integrityveto.sealed." + kind, record.subjectName());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("subject", record.subjectName());
    data.put(ROLE, record.subjectRole().name());
    data.put("document", document == null ? "" : document);
    CaseFile file = cases.of(record.caseId());
    SealedEntry entry = seal(file, STEP + kind, sentence, data);
    note(record, kind, document, entry.seq());
  }

  /**
   * @throws IllegalStateException where the record is in another state than it was read in
   */
  void move(CreditRow record, State to) {
    if (mapper.move(record.id(), record.state(), to, now()) != 1) {
      throw new IllegalStateException("Record " + record.id() + " is not " + record.state());
    }
  }

  private SealedEntry seal(CaseFile file, String step, Text sentence, Map<String, Object> data) {
    data.put("sentence", texts.say(sentence));
    return ledger.seal(
        file.id(), new EntryDraft("system", step, null, data, List.of(), Signatory.SYSTEM, null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

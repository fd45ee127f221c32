package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.CaseSubjects.Subject;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes credit records and what happens to them, each with its entry in the case's chain. */
@Component
class CreditBook {

  /** Key of those entries: what their subject was in the case. */
  static final String ROLE = "role";

  private final CreditMapper mapper;
  private final ObjectProvider<CaseSubjects> subjects;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final VetoCatalogue catalogue;
  private final CreditSettings settings;
  private final Texts texts;
  private final Clock clock;

  CreditBook(
      CreditMapper mapper,
      ObjectProvider<CaseSubjects> subjects,
      CaseFiles cases,
      Ledger ledger,
      VetoCatalogue catalogue,
      CreditSettings settings,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.subjects = subjects;
    this.cases = cases;
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  /** Of the applicant always; of others only where the departments' finding concerns them. */
  void record(VetoConfirmed veto) {
    CaseFile file = cases.of(veto.caseId());
    subjects
        .orderedStream()
        .filter(source -> source.caseKind().equals(file.kind()))
        .flatMap(source -> source.of(file.id()).stream())
        .filter(subject -> isConcerned(subject, veto))
        .forEach(subject -> write(file, subject, veto));
  }

  private static boolean isConcerned(Subject subject, VetoConfirmed veto) {
    return subject.role() == Role.APPLICANT || veto.concerned().contains(subject.code());
  }

  private void write(CaseFile file, Subject subject, VetoConfirmed veto) {
    Instant now = OfficeTime.now(clock);
    LocalDate from = OfficeTime.day(now);
    LocalDate until = settings.until(subject.role(), from);
    String reference = file.number() == null ? file.id().value() : file.number();
    CreditRow row =
        new CreditRow(
            Ids.next(),
            file.id(),
            reference,
            file.region().province(),
            subject.role(),
            subject.organisation(),
            subject.person(),
            subject.creditCode(),
            subject.name(),
            veto.suspicionId(),
            veto.round(),
            String.join(",", veto.items()),
            null,
            null,
            from,
            until,
            settings.periodBasis(),
            State.ACTIVE,
            now,
            0);
    Map<String, Object> data = about(row);
    data.put(CreditSeals.ROW, CreditSeals.digest(row));
    data.put("items", catalogue.shown(file.region().province(), veto.items(), now));
    data.put("from", from.toString());
    data.put("until", until == null ? "" : until.toString());
    data.put("periodBasis", settings.periodBasis());
    Text sentence =
        Text.of("credit.sealed.recorded", subject.name(), from.toString(), untilWords(until));
    SealedEntry entry = seal(file.id(), Event.Kind.RECORDED, sentence, data);
    mapper.insert(row.sealedIn(entry));
    mapper.insertEvent(
        new CreditEventRow(row.id(), 1, Event.Kind.RECORDED, entry.sealedAt(), null, entry.seq()));
  }

  private static Map<String, Object> about(CreditRow record) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("subject", record.subjectName());
    data.put(ROLE, record.subjectRole().name());
    data.put(CreditSeals.RECORD, record.id());
    return data;
  }

  private static Text untilWords(LocalDate until) {
    return until == null
        ? Text.of("credit.until.none")
        : Text.of("credit.until.day", until.toString());
  }

  /** Seals what happened to a record, notes it, and moves the record where that moves it. */
  SealedEntry happened(CreditRow record, Event.Kind kind, Map<String, Object> more) {
    Map<String, Object> data = about(record);
    data.putAll(more);
    Object document = more.get(CreditSeals.DOCUMENT);
    Text sentence =
        Text.of(
            "credit.sealed." + kind,
            record.subjectName(),
            document == null ? "" : String.valueOf(document));
    SealedEntry entry = seal(record.caseId(), kind, sentence, data);
    int no = mapper.events(record.id()).size() + 1;
    mapper.insertEvent(
        new CreditEventRow(
            record.id(), no, kind, entry.sealedAt(), (String) document, entry.seq()));
    kind.leadsTo().ifPresent(to -> move(record, to, entry.sealedAt()));
    return entry;
  }

  /**
   * @throws IllegalStateException where the record is in another state than it was read in
   */
  private void move(CreditRow record, State to, Instant at) {
    if (mapper.move(record.id(), record.state(), to, at) != 1) {
      throw new IllegalStateException("Record " + record.id() + " is not " + record.state());
    }
  }

  private SealedEntry seal(
      CaseId caseId, Event.Kind kind, Text sentence, Map<String, Object> data) {
    data.put("sentence", texts.say(sentence));
    String step = CreditSeals.step(kind);
    return ledger.seal(
        caseId, new EntryDraft("system", step, null, data, List.of(), Signatory.SYSTEM, null));
  }
}

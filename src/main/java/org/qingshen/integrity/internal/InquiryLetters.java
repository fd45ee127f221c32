package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.letters.LetterDates;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters.Order;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What the lead department writes to the party of an inquiry. */
@Component
public class InquiryLetters {

  private final StoredSuspicions suspicions;
  private final Allegations allegations;
  private final CaseFiles cases;
  private final Directory directory;
  private final InquiryDue due;
  private final GivenOpinions given;
  private final Texts texts;

  InquiryLetters(
      StoredSuspicions suspicions,
      Allegations allegations,
      CaseFiles cases,
      Directory directory,
      InquiryDue due,
      GivenOpinions given,
      Texts texts) {
    this.suspicions = suspicions;
    this.allegations = allegations;
    this.cases = cases;
    this.directory = directory;
    this.due = due;
    this.given = given;
    this.texts = texts;
  }

  /** 弄虚作假核查告知书: what is alleged, the right to state and defend, until when. */
  public Order notice(String suspicionId, Instant until) {
    Suspicion suspicion = suspicions.get(suspicionId);
    Map<String, Object> told = allegations.toParty(suspicion);
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.ALLEGED.word(), told.get("alleged"));
    facts.put(LetterField.TOLD.word(), told.get(Allegations.TOLD));
    facts.put(LetterField.PINNED.word(), pinned(suspicion));
    String end =
        texts.say(Text.of("integrity.letter.endOfDay", LetterDates.plain(OfficeTime.day(until))));
    facts.put(LetterField.DUE.word(), end);
    facts.put(
        LetterField.DEADLINE.word(),
        texts.say(Text.of("integrity.letter.deadline", end, due.defenceDays())));
    return order(
        suspicion, LetterKind.INQUIRY_NOTICE, FalsificationInquiryModel.NOTIFY_PARTY, facts);
  }

  /** 弄虚作假核查结论告知书: not confirmed, or insufficient. */
  public Order clearance(String suspicionId) {
    Suspicion suspicion = suspicions.get(suspicionId);
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.ALLEGED.word(), allegations.alleged(suspicion));
    facts.put(
        LetterField.CONCLUSION.word(),
        texts.say(Text.of("integrity.clearance." + given.conclusion(suspicion))));
    return order(
        suspicion, LetterKind.INQUIRY_CLEARANCE, FalsificationInquiryModel.ISSUE_CLEARANCE, facts);
  }

  private String pinned(Suspicion suspicion) {
    List<String> places = allegations.pinned(suspicion);
    return places.isEmpty()
        ? texts.say(Text.of("integrity.letter.noPlaces"))
        : String.join("；", places);
  }

  private Order order(
      Suspicion suspicion, LetterKind kind, String element, Map<String, Object> facts) {
    CaseFile file = cases.of(suspicion.caseId());
    SealedEntry triage =
        allegations.entry(suspicion, FalsificationInquiryModel.TRIAGE_SUSPICION).orElseThrow();
    Organisation lead = directory.organisation(triage.by().organisation()).orElseThrow();
    return new Order(
        file.id(),
        kind,
        element + "#" + suspicion.id(),
        file.region().province(),
        List.of(lead),
        facts);
  }
}

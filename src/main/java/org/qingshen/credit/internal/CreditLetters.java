package org.qingshen.credit.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters.Order;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What the departments that decided write: what became of an appeal or a repair. */
@Component
class CreditLetters {

  private final CreditMapper mapper;
  private final CreditWords words;
  private final CaseFiles cases;
  private final Directory directory;
  private final Ledger ledger;
  private final Texts texts;

  CreditLetters(
      CreditMapper mapper,
      CreditWords words,
      CaseFiles cases,
      Directory directory,
      Ledger ledger,
      Texts texts) {
    this.mapper = mapper;
    this.words = words;
    this.cases = cases;
    this.directory = directory;
    this.ledger = ledger;
    this.texts = texts;
  }

  Order reviewed(CreditRow record, CreditReviewRow review) {
    CaseFile file = cases.of(review.caseId());
    boolean granted = review.result().name().equals("GRANTED");
    Map<Long, SealedEntry> entries =
        ledger.readable(file.id(), Signatory.SYSTEM.person()).stream()
            .collect(Collectors.toMap(SealedEntry::seq, Function.identity()));
    List<CreditOpinionRow> given =
        mapper.opinions(review.id()).stream()
            .filter(opinion -> opinion.granted() == granted)
            .sorted(Comparator.comparing(CreditOpinionRow::department))
            .toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (CreditOpinionRow opinion : given) {
      SealedEntry said = entries.get(opinion.seq());
      String what = texts.say(Text.of("credit.letter." + review.result()));
      String why = new FormData(said.data()).text("reasons");
      rows.add(row(rows, said.by().organisationName(), what, why));
    }
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.CREDIT_RECORD.word(), words.summary(record));
    facts.put(
        LetterField.CREDIT_RESULT.word(),
        texts.say(Text.of("credit.letter." + review.kind() + "." + review.result())));
    facts.put(LetterField.DEPARTMENT_OPINIONS.word(), rows);
    facts.put(LetterField.REMEDY.word(), words.remediesAfterReview());
    List<OrganisationId> by =
        given.stream().map(it -> entries.get(it.seq()).by().organisation()).toList();
    return order(file, LetterKind.CREDIT_DECISION, "creditReview#" + review.id(), by, facts);
  }

  private static Map<String, String> row(
      List<Map<String, String>> before, String department, String opinion, String reason) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("no", String.valueOf(before.size() + 1));
    row.put("department", department);
    row.put("opinion", opinion);
    row.put("reason", reason);
    return row;
  }

  private Order order(
      CaseFile file,
      LetterKind kind,
      String key,
      List<OrganisationId> by,
      Map<String, Object> facts) {
    List<Organisation> issuers =
        by.stream().distinct().flatMap(id -> directory.organisation(id).stream()).toList();
    return new Order(file.id(), kind, key, file.region().province(), issuers, facts);
  }
}

package org.qingshen.integrity.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Department;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Reads determinations from the sealed entries of their round, once they are released. */
@Component
class SealedDeterminations implements Determinations {

  /** Letters begin each paragraph two characters in. */
  private static final String NEXT_PARAGRAPH = "\n\u3000\u3000";

  private static final int CONCURRING = 2;
  private static final String INQUIRY = FalsificationInquiryModel.PROCESS + "/";

  private final SuspicionMapper suspicions;
  private final CaseFiles cases;
  private final Ledger ledger;

  SealedDeterminations(SuspicionMapper suspicions, CaseFiles cases, Ledger ledger) {
    this.suspicions = suspicions;
    this.cases = cases;
    this.ledger = ledger;
  }

  @Override
  public Determination of(String suspicionId, String round) {
    SuspicionRow raised = suspicions.find(suspicionId);
    Map<Long, Department> given = confirming(suspicionId);
    List<SealedEntry> all = open(raised.caseId());
    List<SealedEntry> said =
        all.stream()
            .filter(entry -> given.containsKey(entry.seq()))
            .sorted(Comparator.comparing(entry -> given.get(entry.seq())))
            .toList();
    List<String> items = agreed(said, GivenOpinions.ITEMS);
    List<SealedEntry> agreeing =
        said.stream().filter(entry -> items.stream().anyMatch(named(entry)::contains)).toList();
    if (agreeing.isEmpty()) {
      throw new IllegalStateException("Nothing was determined in round " + round);
    }
    return new Determination(
        raised.caseId(),
        items,
        concerned(agreeing, items),
        facts(agreeing),
        agreeing.stream().map(entry -> opinion(entry, given.get(entry.seq()))).toList());
  }

  /** On whom it falls besides: two departments that found one item in common name them. */
  private static Set<String> concerned(List<SealedEntry> agreeing, List<String> items) {
    return items.stream()
        .map(item -> agreeing.stream().filter(entry -> named(entry).contains(item)).toList())
        .flatMap(found -> agreed(found, "concerns").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> named(SealedEntry entry) {
    return new FormData(entry.data()).choices(GivenOpinions.ITEMS);
  }

  private Map<Long, Department> confirming(String suspicionId) {
    Map<Long, Department> given = new LinkedHashMap<>();
    suspicions.opinions(suspicionId).stream()
        .filter(OpinionRow::confirmed)
        .forEach(opinion -> given.put(opinion.seq(), opinion.department()));
    return given;
  }

  /** What at least two departments named: one alone determines nothing. */
  private static List<String> agreed(List<SealedEntry> said, String key) {
    Map<String, Long> named =
        said.stream()
            .flatMap(entry -> new FormData(entry.data()).choices(key).stream().distinct())
            .collect(
                Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
    return named.entrySet().stream()
        .filter(value -> value.getValue() >= CONCURRING)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Never the words of whoever raised it: they may give the raiser away. */
  private static String facts(List<SealedEntry> said) {
    return said.stream()
        .map(entry -> new FormData(entry.data()).text("facts"))
        .filter(written -> !written.isBlank())
        .distinct()
        .collect(Collectors.joining(NEXT_PARAGRAPH));
  }

  private static Opinion opinion(SealedEntry entry, Department department) {
    return new Opinion(
        department,
        entry.by().organisation(),
        entry.by().organisationName(),
        new FormData(entry.data()).text("reasons"),
        entry.seq());
  }

  @Override
  public Set<PersonId> tookPart(CaseId caseId) {
    OrganisationId party = cases.of(caseId).applicant();
    return open(caseId).stream()
        .filter(SealedDeterminations::ofInquiry)
        .map(SealedEntry::by)
        .filter(by -> !by.isSystem() && !by.organisation().equals(party))
        .flatMap(by -> Stream.of(by.person(), by.actingFor()))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean ofInquiry(SealedEntry entry) {
    return entry.step().contains(INQUIRY) || entry.step().equals("act/" + RaiseSuspicion.KIND);
  }

  private List<SealedEntry> open(CaseId caseId) {
    return ledger.readable(caseId, Signatory.SYSTEM.person());
  }
}

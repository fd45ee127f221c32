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
    if (said.isEmpty()) {
      throw new IllegalStateException("Nothing was determined in round " + round);
    }
    FormData allegation =
        all.stream()
            .filter(entry -> entry.seq() == raised.raisedSeq())
            .findFirst()
            .map(entry -> new FormData(entry.data()))
            .orElse(FormData.EMPTY);
    return new Determination(
        raised.caseId(),
        items(said, allegation),
        Set.copyOf(agreed(said, "concerns")),
        facts(said),
        said.stream().map(entry -> opinion(entry, given.get(entry.seq()))).toList());
  }

  private Map<Long, Department> confirming(String suspicionId) {
    Map<Long, Department> given = new LinkedHashMap<>();
    suspicions.opinions(suspicionId).stream()
        .filter(OpinionRow::confirmed)
        .forEach(opinion -> given.put(opinion.seq(), opinion.department()));
    return given;
  }

  /** Where two agree on the falsification but on no item, what either named; never a third. */
  private static List<String> items(List<SealedEntry> said, FormData allegation) {
    List<String> agreed = agreed(said, "items");
    if (!agreed.isEmpty()) {
      return agreed;
    }
    List<String> named =
        said.stream()
            .flatMap(entry -> new FormData(entry.data()).choices("items").stream())
            .distinct()
            .toList();
    String alleged = allegation.text("allegation");
    return named.isEmpty() && !alleged.isEmpty() ? List.of(alleged) : named;
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

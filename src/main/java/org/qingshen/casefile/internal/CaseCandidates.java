package org.qingshen.casefile.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.internal.CaseReadPolicy.Range;
import org.qingshen.casefile.internal.GramMapper.Candidate;
import org.qingshen.casefile.internal.GramMapper.GramCount;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Chooses the shorter way to what may match. An applicant's own cases are few: they are read. For
 * others the rarest pair of characters is followed, and the other pairs are asked by key.
 */
@Component
class CaseCandidates {

  private static final int AT_ONCE = 2_000;
  private static final int OWN_AT_ONCE = 200;
  private static final int COUNTED = 2_000;

  private final GramMapper grams;

  CaseCandidates(GramMapper grams) {
    this.grams = grams;
  }

  CandidateSource of(List<String> words, List<Range> ranges) {
    boolean own = ranges.stream().allMatch(range -> range.applicant() != null);
    if (own) {
      List<String> applicants = ranges.stream().map(Range::applicant).toList();
      return before -> ofApplicants(applicants, before);
    }
    Set<String> asked = Grams.of(words);
    List<String> rarestFirst = rarestFirst(asked);
    return rarestFirst.size() < asked.size()
        ? before -> new CandidateSource.Batch(List.of(), null, false)
        : before -> withAll(rarestFirst, ranges, before);
  }

  private List<String> rarestFirst(Set<String> asked) {
    return grams.counts(asked, COUNTED).stream()
        .sorted(Comparator.comparingLong(GramCount::cases).thenComparing(GramCount::gram))
        .map(GramCount::gram)
        .toList();
  }

  private CandidateSource.Batch ofApplicants(List<String> applicants, CaseId before) {
    List<CaseFile> cases = grams.ofApplicants(applicants, before, OWN_AT_ONCE);
    return new CandidateSource.Batch(
        cases,
        cases.isEmpty() ? null : cases.get(cases.size() - 1).id(),
        cases.size() == OWN_AT_ONCE);
  }

  private CandidateSource.Batch withAll(
      List<String> rarestFirst, List<Range> ranges, CaseId before) {
    List<String> others = rarestFirst.subList(1, rarestFirst.size());
    List<Candidate> looked = grams.candidates(rarestFirst.get(0), others, before, AT_ONCE);
    List<CaseId> fitting = new ArrayList<>();
    looked.stream().filter(Candidate::fits).map(Candidate::caseId).forEach(fitting::add);
    Optional<CaseId> last =
        looked.stream().map(Candidate::caseId).filter(Objects::nonNull).reduce((a, b) -> b);
    return new CandidateSource.Batch(
        fitting.isEmpty() ? List.of() : grams.readable(fitting, ranges),
        last.orElse(null),
        looked.size() == AT_ONCE);
  }
}

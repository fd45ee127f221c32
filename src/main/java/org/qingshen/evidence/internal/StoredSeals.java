package org.qingshen.evidence.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

@Component
class StoredSeals implements SealedRows {

  private static final int PAGE = 100;

  private final LedgerMapper mapper;

  StoredSeals(LedgerMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void ofStep(String step, Consumer<SealedEntry> each) {
    List<EntryRow> page = mapper.ofStep(step, "", 0, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        SealedEntry entry = read(row);
        if (entry != null) {
          each.accept(entry);
        }
      }
      EntryRow last = page.get(page.size() - 1);
      page = mapper.ofStep(step, last.caseId().value(), last.seq(), PAGE);
    }
  }

  @Override
  public List<SealedEntry> of(CaseId caseId, String step) {
    return mapper.ofCase(caseId, step).stream()
        .map(StoredSeals::read)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<SealedEntry> of(CaseId caseId, List<String> steps) {
    return mapper.ofSteps(caseId, steps).stream()
        .map(StoredSeals::read)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<CaseId> cases(List<String> steps, String after, int limit) {
    return mapper.casesOfSteps(steps, after, limit);
  }

  @Override
  public SealedEntry find(CaseId caseId, long seq) {
    return mapper.entries(caseId, seq - 1, seq, 1).stream()
        .map(StoredSeals::read)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What cannot be read any more is a fault of its chain, and said there. */
  private static SealedEntry read(EntryRow row) {
    try {
      return Envelope.read(row.envelope(), row.seal());
    } catch (RuntimeException e) {
      return null;
    }
  }
}

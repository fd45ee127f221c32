package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.Suspicions;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredSuspicions implements Suspicions {

  private final SuspicionMapper mapper;

  StoredSuspicions(SuspicionMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean open(CaseId caseId) {
    return mapper.countOpen(caseId) > 0;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Suspicion> openOf(CaseId caseId) {
    return mapper.openOf(caseId).stream().map(this::whole).toList();
  }

  /**
   * @throws IllegalStateException where there is none
   */
  @Transactional(readOnly = true)
  public Suspicion get(String id) {
    SuspicionRow row = mapper.find(id);
    if (row == null) {
      throw new IllegalStateException("There is no suspicion " + id);
    }
    return whole(row);
  }

  /** Those of a case that are reported or open, oldest first. */
  @Transactional(readOnly = true)
  public List<Suspicion> runningOf(CaseId caseId) {
    return mapper.runningOf(caseId).stream().map(this::whole).toList();
  }

  /** What an inquiry in the engine is about; empty where it is none of ours. */
  @Transactional(readOnly = true)
  public Optional<Suspicion> ofInstance(String instance) {
    return Optional.ofNullable(mapper.ofInstance(instance)).map(this::whole);
  }

  private Suspicion whole(SuspicionRow row) {
    List<Pin> pins = mapper.pins(row.id()).stream().map(PinRow::pin).toList();
    return new Suspicion(
        row.id(),
        row.caseId(),
        row.raisedBy(),
        row.raisedFor(),
        row.raisedSeq(),
        row.raisedAt(),
        row.state(),
        pins,
        row.source(),
        row.item());
  }
}

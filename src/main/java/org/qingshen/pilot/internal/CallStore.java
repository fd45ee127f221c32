package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Reads and writes calls without asking who reads; for handlers and delegates. */
@Component
public class CallStore {

  private final CallMapper mapper;

  CallStore(CallMapper mapper) {
    this.mapper = mapper;
  }

  public Optional<PilotCall> find(String id) {
    return Optional.ofNullable(mapper.find(id))
        .map(row -> CallAssembly.assemble(row, mapper.parts(id)));
  }

  /**
   * @throws IllegalStateException where there is no such call
   */
  public PilotCall of(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No call " + id));
  }

  List<PilotCall> ofProvince(RegionCode province) {
    return mapper.ofProvince(province).stream().map(this::of).toList();
  }

  /** The published call of that case; empty while it is drafted for the first time. */
  public Optional<PilotCall> ofCase(CaseId caseId) {
    return Optional.ofNullable(mapper.idOfCase(caseId)).map(this::of);
  }

  Optional<CaseId> caseOf(String id) {
    return Optional.ofNullable(mapper.find(id)).map(CallRow::caseId);
  }

  void lock(String id) {
    mapper.lock(id);
  }

  /** Writes a new call with everything that belongs to it, made without a case. */
  public void insert(PilotCall call) {
    insert(call, null);
  }

  void insert(PilotCall call, CaseId caseId) {
    mapper.insert(CallAssembly.row(call, caseId));
    CallParts.of(call).forEach(part -> insert(call.id(), part));
  }

  /** Writes an amended call over what was published before. */
  void replace(PilotCall call, CaseId caseId) {
    mapper.update(CallAssembly.row(call, caseId));
    for (CallPart.Part part : CallPart.Part.values()) {
      mapper.clear(call.id(), part);
    }
    CallParts.of(call).forEach(part -> insert(call.id(), part));
  }

  boolean close(String id) {
    return mapper.close(id) == 1;
  }

  List<PilotCall> over(Instant before) {
    return mapper.over(before).stream().map(this::of).toList();
  }

  void belongsTo(String id, CaseId caseId) {
    mapper.belongsTo(id, caseId);
  }

  private void insert(String callId, CallPart part) {
    switch (part.part()) {
      case CITY -> mapper.insertCity(callId, part);
      case CATEGORY -> mapper.insertCategory(callId, part);
      case CONDITION -> mapper.insertCondition(callId, part);
      case CHAPTER -> mapper.insertChapter(callId, part);
      case INDUSTRY -> mapper.insertIndustry(callId, part);
      case APPLICANT -> mapper.insertApplicant(callId, part);
      case TERM -> mapper.insertTerm(callId, part);
      case WEIGHT -> mapper.insertWeight(callId, part);
      case CONTACT -> mapper.insertContact(callId, part);
    }
  }
}

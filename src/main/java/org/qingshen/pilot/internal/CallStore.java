package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.pilot.PilotCall;
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

  void lock(String id) {
    mapper.lock(id);
  }

  /** Writes a new call with everything that belongs to it. */
  public void insert(PilotCall call) {
    mapper.insert(CallAssembly.row(call));
    for (CallPart part : CallAssembly.parts(call)) {
      insert(call.id(), part);
    }
  }

  private void insert(String callId, CallPart part) {
    switch (part.part()) {
      case CITY -> mapper.insertCity(callId, part);
      case CATEGORY -> mapper.insertCategory(callId, part);
      case CONDITION -> mapper.insertCondition(callId, part);
      case CHAPTER -> mapper.insertChapter(callId, part);
      case INDUSTRY -> mapper.insertIndustry(callId, part);
      case APPLICANT -> mapper.insertApplicant(callId, part);
    }
  }
}

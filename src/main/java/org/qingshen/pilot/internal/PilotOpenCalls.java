package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.publication.OpenCalls;
import org.springframework.stereotype.Component;

/** Calls of pilots that take applications, for the portal; calls are public. */
@Component
class PilotOpenCalls implements OpenCalls {

  private final PilotListMapper mapper;

  PilotOpenCalls(PilotListMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<OpenCall> at(Instant now) {
    return mapper.openCalls(now);
  }
}

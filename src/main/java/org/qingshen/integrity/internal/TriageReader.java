package org.qingshen.integrity.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.Suspicion;
import org.springframework.stereotype.Component;

/**
 * Lets the lead department read a case that has not come up to the province, while a report about
 * it waits for triage: nobody triages what may not be read.
 */
@Component
class TriageReader implements AssignedReader {

  private final SuspicionMapper mapper;

  TriageReader(SuspicionMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean mayRead(Actor actor, CaseFile file) {
    return actor.postOver(PostKind.PROV_ECO, file.region()).isPresent()
        && mapper.runningOf(file.id()).stream()
            .anyMatch(row -> row.state() == Suspicion.State.REPORTED);
  }
}

package org.qingshen.integrity.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

/** A version of a veto item as its keepers see it. */
@Component
class KeptItems {

  private final Directory directory;

  KeptItems(Directory directory) {
    this.directory = directory;
  }

  Kept of(VetoItemRow row, Actor who) {
    boolean waits = row.state() == State.PROPOSED;
    return new Kept(
        row.id(),
        row.state(),
        row.item(),
        row.item().basisKnown(VetoOffice.post(who).region()),
        row.reason(),
        name(row.proposedBy()),
        row.proposedAt(),
        name(row.decidedBy()),
        row.decidedAt(),
        row.decisionReason(),
        waits && VetoOffice.second(row, who),
        waits && who.id().equals(row.proposedBy()));
  }

  private String name(PersonId person) {
    return Optional.ofNullable(person).flatMap(directory::person).map(Person::name).orElse("");
  }
}

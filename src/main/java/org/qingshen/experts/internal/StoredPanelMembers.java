package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.experts.PanelMembers;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredPanelMembers implements PanelMembers {

  private final PanelSeatMapper seats;
  private final Directory directory;

  StoredPanelMembers(PanelSeatMapper seats, Directory directory) {
    this.seats = seats;
    this.directory = directory;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Member> scored(CaseId caseId) {
    return seats.called(caseId).stream()
        .distinct()
        .filter(expert -> gaveSheet(caseId, expert))
        .map(expert -> new Member(expert, name(expert)))
        .toList();
  }

  private boolean gaveSheet(CaseId caseId, PersonId expert) {
    return seats.ofExpert(caseId, expert).stream()
        .anyMatch(seat -> seat.state() == SeatState.SCORED);
  }

  private String name(PersonId expert) {
    return directory.person(expert).map(Person::name).orElse(expert.value());
  }
}

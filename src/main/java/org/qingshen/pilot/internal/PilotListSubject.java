package org.qingshen.pilot.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Organisation;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a list of approved pilots shows on notice, and what an upheld objection does to it. */
@Component
class PilotListSubject implements NoticeSubject {

  private final PilotListMapper mapper;
  private final PilotListMaterial material;
  private final CaseFiles cases;
  private final Offices offices;
  private final ApplicationEventPublisher events;

  PilotListSubject(
      PilotListMapper mapper,
      PilotListMaterial material,
      CaseFiles cases,
      Offices offices,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.material = material;
    this.cases = cases;
    this.offices = offices;
    this.events = events;
  }

  @Override
  public String caseKind() {
    return CaseKind.LIST;
  }

  /** Of the projects that are on it at this moment, numbered from one. */
  @Override
  public Draft draft(CaseId caseId) {
    FormData prepared = new FormData(material.prepared(caseId).orElseThrow().data());
    return new Draft(
        prepared.text("title"),
        issuer(cases.of(caseId)),
        prepared.text("basis"),
        prepared.text("remark"),
        numbered(on(caseId)));
  }

  List<PilotListEntry> on(CaseId list) {
    return mapper.entries(list).stream().filter(entry -> entry.state() == State.ON).toList();
  }

  private static List<Row> numbered(List<PilotListEntry> entries) {
    return IntStream.range(0, entries.size()).mapToObj(i -> entries.get(i).row(i + 1)).toList();
  }

  private String issuer(CaseFile file) {
    return offices.province(file).stream()
        .map(Organisation::name)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  @Override
  public void takenOff(CaseId caseId, String subject, String reason) {
    CaseId project = new CaseId(subject);
    PilotListEntry entry = mapper.entry(caseId, project);
    int moved = mapper.move(caseId, project, State.ON, State.TAKEN_OFF, entry.entryNo(), reason);
    if (moved == 1) {
      events.publishEvent(new PilotListSpread.Owed(caseId));
    }
  }
}

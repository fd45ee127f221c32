package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class StoredPanels implements Panels {

  private final PanelMapper mapper;

  StoredPanels(PanelMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<String> panelOf(CaseId caseId) {
    return Optional.ofNullable(mapper.openPanel(caseId));
  }

  /** The panel at work, or a new one. */
  String open(CaseId caseId, Instant at) {
    return panelOf(caseId)
        .orElseGet(
            () -> {
              String id = Ids.next();
              mapper.insertPanel(id, caseId, at);
              return id;
            });
  }

  @Override
  public List<Drawn> drawn(String panelId) {
    return mapper.drawn(panelId);
  }

  @Override
  public int lastDraw(String panelId) {
    return mapper.drawn(panelId).stream().mapToInt(Drawn::drawNo).max().orElse(0);
  }

  @Override
  public List<Drawn> seats(String panelId, int drawNo) {
    return ofDraw(panelId, drawNo).stream().filter(it -> it.kind() != Kind.RESERVE).toList();
  }

  @Override
  public Optional<Drawn> next(String panelId, int drawNo, String field, List<PersonId> called) {
    return ofDraw(panelId, drawNo).stream()
        .filter(it -> it.kind() == Kind.RESERVE && it.field().equals(field))
        .filter(it -> !called.contains(it.expertId()))
        .findFirst();
  }

  @Override
  public void close(String panelId, Instant at) {
    mapper.closePanel(panelId, at);
  }

  private List<Drawn> ofDraw(String panelId, int drawNo) {
    return mapper.drawn(panelId).stream().filter(it -> it.drawNo() == drawNo).toList();
  }
}

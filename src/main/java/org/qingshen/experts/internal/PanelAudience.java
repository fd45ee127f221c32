package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.casefile.ProcessAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who learns what of a panel: names, sheets, and how it goes; and what of the case its experts
 * read. A sheet is opened to nobody before all are (roles.md section 4, rule 4), not even to those
 * who have handed in their own.
 */
@Component
class PanelAudience implements EntryAudience, ProcessAudience {

  private static final String PANEL = ExpertPanelModel.PROCESS + "/";
  private static final String ENDORSED = "endorse/";
  private static final String ACT = "act/";

  /** The survey's people are announced before the visit; its own rules say who reads what. */
  private static final String SURVEY = "site-survey/";

  private final PanelSeatMapper seats;
  private final PanelOpinionMapper opinions;
  private final PanelSubjects subjects;
  private final ObjectProvider<Avoidance> avoidance;
  private final PanelMapper draws;

  PanelAudience(
      PanelSeatMapper seats,
      PanelOpinionMapper opinions,
      PanelSubjects subjects,
      ObjectProvider<Avoidance> avoidance,
      PanelMapper draws) {
    this.seats = seats;
    this.opinions = opinions;
    this.subjects = subjects;
    this.avoidance = avoidance;
    this.draws = draws;
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    String step = entry.step();
    String plain = step.startsWith(ENDORSED) ? step.substring(ENDORSED.length()) : step;
    if (plain.startsWith(SURVEY)) {
      return true;
    }
    boolean own = entry.by().person().equals(reader.id());
    PanelSight sight = PanelSight.of(reader, file);
    if (plain.startsWith(PANEL)) {
      return own || shows(sight, plain.substring(PANEL.length()), entry, file, reader);
    }
    if (sight == PanelSight.OFFICIAL || own) {
      return true;
    }
    return reader.holds(PostKind.EXPERT)
        ? mayReadFile(entry, file, reader)
        : !byExpert(entry, file) || (sight == PanelSight.AUDITOR && opened(file));
  }

  @Override
  public boolean mayFollow(String process, CaseFile file, Actor reader) {
    if (!process.equals(ExpertPanelModel.PROCESS)) {
      return true;
    }
    return switch (PanelSight.of(reader, file)) {
      case OFFICIAL, KEEPER -> true;
      case AUDITOR -> opened(file);
      case NONE -> false;
    };
  }

  private boolean shows(
      PanelSight sight, String element, SealedEntry entry, CaseFile file, Actor reader) {
    return sight.shows(
            element,
            () -> opened(entry, file),
            () -> !reader.holds(PostKind.EXPERT) && subjects.of(file.kind()).resultOpen(file.id()))
        && (!element.equals(ExpertPanelModel.COMMIT_NONCE) || bothPromised(entry, file));
  }

  /**
   * Whoever could work a weak number out of its commitment before promising the other would choose
   * the draw.
   */
  private boolean bothPromised(SealedEntry entry, CaseFile file) {
    int drawNo = new FormData(entry.data()).decimal("draw").orElseThrow().intValueExact();
    return draws.commitments(file.id(), drawNo) == RevealNonceHandler.DEPARTMENTS;
  }

  /** Those of another panel of the case were opened each with their own. */
  private boolean opened(SealedEntry entry, CaseFile file) {
    return entry.withheldIn() == null
        ? opened(file)
        : opinions.find(SeatCalls.panelOf(entry.withheldIn())) != null;
  }

  private boolean opened(CaseFile file) {
    return opinions.ofCase(file.id()) != null;
  }

  /** An expert on the panel reads the file, while no rule has come to forbid it. */
  private boolean mayReadFile(SealedEntry entry, CaseFile file, Actor reader) {
    List<SeatRow> held = seats.ofExpert(file.id(), reader.id());
    if (held.isEmpty()) {
      return !byExpert(entry, file); // here for another reason, such as the survey
    }
    return held.get(0).state().inside()
        && subjects.of(file.kind()).inFile(entry)
        && avoidance.getObject().hits(reader.id(), file.id()).isEmpty();
  }

  /**
   * What an expert of the panel signs besides, such as a suspicion, would give the name away. Only
   * acts without a task can be that, so only they are looked up.
   */
  private boolean byExpert(SealedEntry entry, CaseFile file) {
    PersonId signer = entry.by().person();
    return entry.step().startsWith(ACT)
        && !entry.by().organisation().equals(file.applicant())
        && !seats.ofExpert(file.id(), signer).isEmpty();
  }
}

package org.qingshen.casefile.ui;

import java.time.Clock;
import java.util.List;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseEnds;
import org.qingshen.casefile.CaseExport;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseNotice;
import org.qingshen.casefile.CaseWork;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.ui.FormPanelServices;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.SystemSteps;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** What the tabs of the case page ask. */
@Component
record CaseServices(
    CaseFiles files,
    EntryReader reader,
    TaskDesk desk,
    CaseDesk acts,
    WorkItems workItems,
    SystemSteps systemSteps,
    CaseWork work,
    CaseAssignments assignments,
    ChainNumbers chainNumbers,
    Attachments attachments,
    Checkpoints checkpoints,
    CaseExport exports,
    StagedTables stagedTables,
    FormPanelServices panels,
    List<CasePart> parts,
    List<CaseEnds> ends,
    List<WorkPage> pages,
    Directory directory,
    CurrentActor actor,
    ExceptionalReader exceptions,
    List<CaseNotice> notices,
    Clock clock) {

  /** Open work of the case that the person asking may do; nothing for people without a desk. */
  List<WorkItem> mine(CaseId caseId) {
    return hasDesk() ? desk.openItems(caseId) : List.of();
  }

  List<CaseDesk.Possible> possible(CaseId caseId) {
    return hasDesk() ? acts.possible(caseId) : List.of();
  }

  /** Whether the person asking reads the case by assignment alone. */
  boolean givenOnly(CaseFile file) {
    return assignments.only(file);
  }

  /** Whether the case is over; running where its kind says nothing of ends. */
  CaseEnds.End end(CaseFile file) {
    return ends.stream()
        .filter(of -> of.caseKind().equals(file.kind()))
        .findFirst()
        .map(of -> of.of(file))
        .orElse(CaseEnds.End.RUNNING);
  }

  boolean hasDesk() {
    return actor.may(Permissions.DESK_USE);
  }
}

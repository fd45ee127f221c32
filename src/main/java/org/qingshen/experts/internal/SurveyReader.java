package org.qingshen.experts.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.casefile.ProcessAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.PanelSubject;
import org.qingshen.experts.process.SiteSurveyModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * For those who read the case by no post but that of expert. Of a survey, the leader reads the
 * case's file and the survey until it is concluded, never what departments say; other experts do
 * not read what the survey found. Source: roles.md section 1, EXPERT; issue 3 of 4, rules.
 */
@Component
class SurveyReader implements AssignedReader, EntryAudience, ProcessAudience {

  private final SurveyStore surveys;
  private final ObjectProvider<PanelSubject> subjects;

  SurveyReader(SurveyStore surveys, ObjectProvider<PanelSubject> subjects) {
    this.surveys = surveys;
    this.subjects = subjects;
  }

  @Override
  public boolean mayRead(Actor actor, CaseFile file) {
    return actor.holds(PostKind.EXPERT) && surveys.leads(actor.id(), file.id());
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    if (!isExpertOnly(reader, file)) {
      return true;
    }
    boolean survey = entry.step().startsWith(SiteSurveyModel.PROCESS + "/");
    return surveys.leads(reader.id(), file.id())
        ? survey || entry.by().person().equals(reader.id()) || inFile(entry, file)
        : !survey;
  }

  private boolean inFile(SealedEntry entry, CaseFile file) {
    return subjects.stream()
        .filter(subject -> subject.caseKind().equals(file.kind()))
        .anyMatch(subject -> subject.inFile(entry));
  }

  @Override
  public boolean mayFollow(String process, CaseFile file, Actor reader) {
    return !isExpertOnly(reader, file)
        || process.equals(SiteSurveyModel.PROCESS) == surveys.leads(reader.id(), file.id());
  }

  /** Another post counts only where it stands in this very case, wherever else it may stand. */
  private static boolean isExpertOnly(Actor reader, CaseFile file) {
    return reader.holds(PostKind.EXPERT)
        && reader.posts().stream().noneMatch(post -> KeeperReader.reads(post, file));
  }
}

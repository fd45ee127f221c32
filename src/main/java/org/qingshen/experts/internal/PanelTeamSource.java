package org.qingshen.experts.internal;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Those whose sheets made the case's last opinion, in the order drawn. */
@Component
class PanelTeamSource implements SurveyTeamSource {

  private final PanelOpinionMapper opinions;
  private final PanelSheetMapper sheets;
  private final Directory directory;

  PanelTeamSource(PanelOpinionMapper opinions, PanelSheetMapper sheets, Directory directory) {
    this.opinions = opinions;
    this.sheets = sheets;
    this.directory = directory;
  }

  @Override
  public List<Seat> accepted(CaseId caseId) {
    OpinionRow last = opinions.ofCase(caseId);
    return last == null
        ? List.of()
        : sheets.sheets(last.panelId()).stream().flatMap(this::seat).toList();
  }

  private Stream<Seat> seat(SheetRow sheet) {
    return directory.person(sheet.expertId()).stream()
        .flatMap(
            person ->
                person.posts().stream()
                    .filter(post -> post.kind() == PostKind.EXPERT && post.actedFor().isEmpty())
                    .limit(1)
                    .map(post -> seat(person.name(), sheet, post)));
  }

  private static Seat seat(String name, SheetRow sheet, Post post) {
    return new Seat(post.id(), sheet.expertId(), name, post.organisationName());
  }
}

package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.MergedSheets;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MergedSheetsService implements MergedSheets {

  /** Of fewer sheets a mean would be a single score. */
  private static final int FEWEST_FOR_MEAN = 2;

  private final CaseFiles cases;
  private final CurrentActor current;
  private final PanelOpinionMapper opinions;
  private final RubricBook rubrics;
  private final PanelSubjects subjects;
  private final MergedVetoes vetoes;
  private final Ledger ledger;
  private final SheetSettings settings;
  private final ApplicationEventPublisher events;

  MergedSheetsService(
      CaseFiles cases,
      CurrentActor current,
      PanelOpinionMapper opinions,
      RubricBook rubrics,
      PanelSubjects subjects,
      MergedVetoes vetoes,
      Ledger ledger,
      SheetSettings settings,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.current = current;
    this.opinions = opinions;
    this.rubrics = rubrics;
    this.subjects = subjects;
    this.vetoes = vetoes;
    this.ledger = ledger;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public List<View> views(CaseFile file) {
    return Arrays.stream(View.values()).filter(view -> may(view, file)).toList();
  }

  @Override
  @Transactional
  @RequiresPermissions(Permissions.CASE_READ)
  public Optional<Sheet> of(String reference, View view) {
    return cases.find(reference).flatMap(file -> of(file, view));
  }

  private Optional<Sheet> of(CaseFile file, View view) {
    OpinionRow merged = opinions.mergedOfCase(file.id());
    if (merged == null || !may(view, file)) {
      return Optional.empty();
    }
    PanelEntries panel =
        PanelEntries.of(merged.panelId(), ledger.readable(file.id(), current.require().id()));
    boolean whole = view == View.ARCHIVE;
    List<Item> items = whole ? vetoes.asked(panel) : vetoes.shown(file.id(), panel);
    if (!whole && vetoes.waits(file.id(), items)) {
      return untilTriage(file);
    }
    events.publishEvent(
        new TrailEvent(
            "panel.sheet-printed",
            current.require().id(),
            file.id().value(),
            view.name().toLowerCase(Locale.ROOT)));
    return Optional.of(
        new Sheet(
            view,
            new Head(file, panel.round(), merged.sheets(), merged.mergedAt()),
            items,
            points(merged, whole),
            merged.recommendation(),
            merged.opinion(),
            panel.opinion()));
  }

  /** To the party itself a reason would tell what it is not to know. */
  private Optional<Sheet> untilTriage(CaseFile file) {
    if (PanelSight.of(current.require(), file) == PanelSight.OFFICIAL) {
      throw new Refusal(Text.of("experts.merged.waits"));
    }
    return Optional.empty();
  }

  private boolean may(View view, CaseFile file) {
    Actor reader = current.require();
    return switch (PanelSight.of(reader, file)) {
      case OFFICIAL -> true;
      case AUDITOR -> view == View.ARCHIVE;
      case KEEPER -> false;
      case NONE -> view == View.PARTY && isParty(reader, file) && given(file);
    };
  }

  private static boolean isParty(Actor reader, CaseFile file) {
    return !reader.holds(PostKind.EXPERT)
        && reader.posts().stream().anyMatch(post -> post.organisation().equals(file.applicant()));
  }

  private boolean given(CaseFile file) {
    return settings.given(file.region()) && subjects.of(file.kind()).resultOpen(file.id());
  }

  private Points points(OpinionRow merged, boolean whole) {
    PanelRubric rubric = rubrics.of(merged.panelId(), merged.caseId());
    boolean told = whole || merged.sheets() >= FEWEST_FOR_MEAN;
    BigDecimal spread = whole ? merged.spread() : null;
    return new Points(
        rubric.aggregation(),
        rubric.dimensions().stream().noneMatch(it -> it.basis().isBlank()),
        told ? merged.total() : null,
        spread,
        whole ? merged.recommended() : null,
        told ? lines(merged, rubric, whole) : List.of());
  }

  private List<Line> lines(OpinionRow merged, PanelRubric rubric, boolean whole) {
    List<Line> lines = new ArrayList<>();
    for (DimensionResultRow row : opinions.dimensions(merged.panelId())) {
      DimensionRow dimension = rubric.dimensions().get(row.dimensionNo() - 1);
      lines.add(
          new Line(
              dimension.label(),
              dimension.weight(),
              row.meanPoints(),
              dimension.maxPoints(),
              whole ? row.spread() : null,
              whole ? row.outliers() : null));
    }
    return List.copyOf(lines);
  }
}

package org.qingshen.experts.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.Expert;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The keeper states a panel's composition; who can be drawn for it is sealed in the same act. */
@Component
class ComposePanelHandler implements SubmissionHandler {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Composition composition;
  private final CompositionRule rule;
  private final StoredExperts experts;
  private final ExpertMapper fields;
  private final StoredPanels panels;
  private final PanelMapper mapper;
  private final PanelNeed need;
  private final DrawSeals seals;
  private final CaseDirectory cases;
  private final ApplicationEventPublisher events;

  ComposePanelHandler(
      Composition composition,
      CompositionRule rule,
      StoredExperts experts,
      ExpertMapper fields,
      StoredPanels panels,
      PanelMapper mapper,
      PanelNeed need,
      DrawSeals seals,
      @Lazy CaseDirectory cases,
      ApplicationEventPublisher events) {
    this.composition = composition;
    this.rule = rule;
    this.experts = experts;
    this.fields = fields;
    this.panels = panels;
    this.mapper = mapper;
    this.need = need;
    this.seals = seals;
    this.cases = cases;
    this.events = events;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL);
  }

  @Override
  public FormContext context(WorkItem item) {
    PanelNeed.Need wanted = need.of(item.caseId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("drawNumber", String.valueOf(mapper.draws(item.caseId()).size() + 1));
    facts.put("leastSeats", String.valueOf(wanted.least()));
    facts.put("again", wanted.again());
    facts.put("givenSheets", String.valueOf(wanted.given()));
    facts.put("mostSeats", wanted.again() ? String.valueOf(wanted.most()) : "");
    return new FormContext(
        facts,
        Map.of("fields", fieldOptions(), "experts", expertOptions(item)),
        Map.of(),
        FormContext.EMPTY.maxTotalBytes());
  }

  private List<Option> fieldOptions() {
    return fields.fields().stream()
        .map(it -> new Option(it.code(), new Label(it.zh(), it.en())))
        .toList();
  }

  private List<Option> expertOptions(WorkItem item) {
    return experts.all(item.region().province()).stream()
        .filter(it -> it.state() == Expert.State.ACTIVE)
        .map(
            it ->
                new Option(
                    it.code(),
                    new Label(
                        it.code() + ' ' + it.name() + " · " + it.profile().title(), it.code())))
        .toList();
  }

  @Override
  public Text objection(Act act) {
    return need.of(act.caseId()).rubricMissing() ? Text.of("experts.compose.no-rubric") : null;
  }

  @Override
  public List<Problem> check(Act act) {
    return rule.problems(act.data(), pool(act.caseId()), need.of(act.caseId()));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    Composition.Pool pool = pool(act.caseId());
    FormData data = act.data();
    String kind = data.text("kind");
    boolean draw = kind.equals(DrawRow.DRAW);
    DrawList list = pool.list(CompositionRule.seats(data));
    List<Place> proposed = draw ? List.of() : CompositionRule.proposed(data);
    String system = draw ? promise(act.caseId(), list, pool.number()) : null;
    String panel = panels.open(act.caseId(), act.at());
    SealedEntry sealed = seals.list(act, pool.number(), panel, kind, list, proposed, system);
    mapper.insertDraw(
        new DrawRow(
            act.caseId(),
            pool.number(),
            panel,
            kind,
            draw ? State.PENDING : State.PROPOSED,
            list.digest(),
            sealed.seq(),
            list.seatCount(),
            act.actor().id(),
            act.principal(),
            act.at(),
            null));
    events.publishEvent(
        new TrailEvent(
            "panel.composed", act.actor().id(), act.caseId().value(), kind + ' ' + pool.number()));
    return new Effect(
        Map.of(
            ExpertPanelModel.COMPOSITION_KIND,
            kind,
            ExpertPanelModel.REVEAL_ROUND,
            "reveal/" + panel + '/' + pool.number()),
        Text.of("experts.compose.done." + kind, list.eligible().size(), list.excluded().size()));
  }

  /** The system's own number: made now, promised with the list, said when both have answered. */
  private String promise(CaseId caseId, DrawList list, int drawNo) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String number = HexFormat.of().formatHex(bytes);
    mapper.insertSystemNumber(caseId, drawNo, number);
    return DrawRule.systemCommitment(list.drawId(), number);
  }

  private Composition.Pool pool(CaseId caseId) {
    return composition.pool(caseId, cases.facts(caseId).region());
  }
}

package org.qingshen.casefile.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JsonUtils;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Diagrams.Diagram;
import org.qingshen.workflow.Diagrams.StepTime;

/** 流程: the models the case runs, with passed steps and the token; the same as a table. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js")
@JavaScript("context://bpmn-view.js")
class DiagramTab extends Div {

  private static final long serialVersionUID = 1L;

  DiagramTab(CaseServices services, CaseFile file) {
    addClassName("case-diagrams");
    List<Diagram> diagrams = services.work().diagrams(file);
    if (diagrams.isEmpty()) {
      add(new EmptyState(Say.t("casefile.diagram.empty"), Say.t("casefile.diagram.empty.hint")));
    }
    diagrams.forEach(diagram -> add(card(diagram)));
  }

  private static Div card(Diagram diagram) {
    Paragraph legend = new Paragraph(Say.t("casefile.diagram.legend"));
    legend.addClassNames("muted", "small");
    Div card = new Div(new H2(diagram.name()), legend, canvas(diagram), times(diagram));
    card.addClassName("card");
    return card;
  }

  private static Div canvas(Diagram diagram) {
    Div canvas = new Div();
    canvas.addClassName("bpmn");
    canvas.getElement().setAttribute("role", "img");
    canvas
        .getElement()
        .setAttribute("aria-label", Say.t("casefile.diagram.alternative", diagram.name()));
    canvas.addAttachListener(
        attached ->
            canvas
                .getElement()
                .executeJs(
                    "window.qingshenBpmn.show(this, $0, $1, $2)",
                    diagram.bpmnXml(),
                    JsonUtils.listToJson(diagram.passed()),
                    JsonUtils.listToJson(diagram.active())));
    return canvas;
  }

  private static Grid<StepTime> times(Diagram diagram) {
    Grid<StepTime> times = new Grid<>();
    times.setAllRowsVisible(true);
    times.setSelectionMode(Grid.SelectionMode.NONE);
    times.addColumn(StepTime::name).setHeader(Say.t("casefile.diagram.step"));
    times.addColumn(step -> Dates.full(step.from())).setHeader(Say.t("casefile.diagram.from"));
    times.addColumn(DiagramTab::until).setHeader(Say.t("casefile.diagram.to"));
    times.setItems(diagram.times());
    return times;
  }

  private static String until(StepTime step) {
    return step.to() == null ? Say.t("casefile.diagram.now") : Dates.full(step.to());
  }
}

package org.qingshen.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.shared.ui.Say;

/** What changed from one version to another: where, before, after. */
@StyleSheet("context://forms.css")
public class DifferencesView extends Composite<Div> implements HasStyle, HasSize {

  private static final long serialVersionUID = 1L;

  public DifferencesView(List<Difference> differences) {
    getContent().addClassName("qf-differences");
    if (differences.isEmpty()) {
      getContent().add(new Paragraph(Say.t("formsui.diff.none")));
      return;
    }
    List<String> columns =
        List.of(
            Say.t("formsui.diff.where"),
            Say.t("formsui.diff.kind"),
            Say.t("formsui.diff.before"),
            Say.t("formsui.diff.after"));
    getContent()
        .add(
            new Paragraph(Say.t("formsui.diff.count", differences.size())),
            ReadTable.of(columns, differences.stream().map(DifferencesView::row).toList()));
  }

  private static List<String> row(Difference difference) {
    return List.of(
        difference.where(),
        Say.t("formsui.diff." + kind(difference)),
        side(difference.before()),
        side(difference.after()));
  }

  private static String kind(Difference difference) {
    if (difference.before() == null) {
      return "added";
    }
    return difference.after() == null ? "removed" : "changed";
  }

  private static String side(String value) {
    return value == null || value.isBlank() ? Say.t("formsui.read.nothing") : value;
  }
}

package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.qingshen.evidence.Attachment;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** A file to download, with its type and size. */
final class FileLine extends ListItem {

  private static final long serialVersionUID = 1L;

  private final String name;

  FileLine(Attachment file, String href) {
    this.name = file.name();
    addClassName("qf-file");
    Anchor link = new Anchor(href, file.name());
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    Span facts = new Span(Sizes.type(file.mediaType()) + " · " + Sizes.of(file.size()));
    facts.addClassName("qf-help");
    add(link, facts);
  }

  void removable(Runnable remove) {
    Button button = new Button(Say.t("formsui.remove"), event -> remove.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    button.setAriaLabel(Say.t("formsui.files.remove", name));
    button.setDisableOnClick(true);
    add(button);
  }

  /** How many files a question asks for. */
  static Text count(Integer least, Integer most) {
    int min = least == null ? 0 : least;
    if (most == null) {
      return Text.of(min == 0 ? "formsui.files.any" : "formsui.files.least", min);
    }
    return Text.of(min == 0 ? "formsui.files.most" : "formsui.files.between", min, most);
  }
}

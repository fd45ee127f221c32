package org.qingshen.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.qingshen.letters.LetterPrefixes;
import org.qingshen.letters.LetterPrefixes.Issuer;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 发文字号 of each department that issues letters. */
class PrefixCard extends Div {

  private static final long serialVersionUID = 1L;

  private final transient LetterPrefixes prefixes;
  private final Grid<Issuer> grid = new Grid<>();

  PrefixCard(LetterPrefixes prefixes) {
    this.prefixes = prefixes;
    addClassName("card");
    setId("letter-prefixes");
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addColumn(Issuer::name).setHeader(Say.t("letters.prefix.organisation"));
    grid.addColumn(issuer -> Say.t("letters.series." + issuer.series()))
        .setHeader(Say.t("letters.prefix.series"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(this::editor).setHeader(Say.t("letters.prefix.prefix"));
    add(new H2(Say.t("letters.prefix.title")), new Paragraph(Say.t("letters.prefix.what")), grid);
    grid.setItems(prefixes.all());
  }

  private Component editor(Issuer issuer) {
    TextField field = new TextField();
    field.setValue(issuer.prefix() == null ? "" : issuer.prefix());
    field.setPlaceholder(Say.t("letters.prefix.none"));
    field.setAriaLabel(issuer.name());
    field.setMaxLength(20);
    Button save = new Button(Say.t("letters.prefix.save"), click -> keep(issuer, field.getValue()));
    save.addThemeVariants(ButtonVariant.LUMO_SMALL);
    Div line = new Div(field, save);
    line.addClassName("letter-more");
    return line;
  }

  private void keep(Issuer issuer, String prefix) {
    Optional<Text> objection = prefixes.keep(issuer, prefix.strip());
    if (objection.isPresent()) {
      Notices.problem(objection.get());
      return;
    }
    Notices.success(Text.of("letters.prefix.kept", issuer.name(), prefix.strip()));
    grid.setItems(prefixes.all());
  }
}

package org.qingshen.letters.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.letters.LetterPrefixes;
import org.qingshen.letters.LetterTemplates;
import org.qingshen.letters.LetterTemplates.Kept;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.ui.Say;

/** 公文模板: what letters of the province look like, and how their numbers begin. */
@Route(TemplatesView.ROUTE)
@RequiresPermissions(Permissions.TEMPLATE_ADMIN)
@StyleSheet("context://letters.css")
class TemplatesView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/templates";

  private static final long serialVersionUID = 1L;

  private final transient LetterTemplates templates;
  private final transient Directory directory;
  private final Div cards = new Div();

  TemplatesView(LetterTemplates templates, LetterPrefixes prefixes, Directory directory) {
    this.templates = templates;
    this.directory = directory;
    addClassName("letters");
    cards.addClassName("letter-cards");
    add(new H1(Say.t("letters.template.title")), new Paragraph(Say.t("letters.template.what")));
    add(cards, new PrefixCard(prefixes));
    draw();
  }

  @Override
  public String getPageTitle() {
    return Say.t("letters.page-title", Say.t("letters.template.title"));
  }

  private void draw() {
    cards.removeAll();
    for (Kept kept : templates.all()) {
      cards.add(new TemplateCard(templates, kept, this::person, this::draw));
    }
  }

  private String person(PersonId id) {
    return directory.person(id).map(Person::name).orElse(id.value());
  }
}

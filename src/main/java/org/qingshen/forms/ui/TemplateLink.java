package org.qingshen.forms.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.TableImport;
import org.qingshen.shared.ui.Say;

/** Downloads an empty sheet with the columns of a row form. */
final class TemplateLink {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TemplateLink() {}

  static Anchor of(TableImport sheets, FormModel rowForm, String table) {
    String name = Say.t("formsui.staged.templatename", table);
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(XLSX);
          sheets.template(event.getOutputStream(), rowForm);
        };
    Anchor link = new Anchor(handler, Say.t("formsui.staged.template"));
    link.setRouterIgnore(true);
    link.addClassName("qf-template");
    return link;
  }
}

package org.qingshen.casefile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.shared.ui.Say;

/** 项目: the pilots within the own scope. */
@Route("cases")
@RequiresPermissions(Permissions.CASE_READ)
@StyleSheet("context://case.css")
class CasesView extends Div implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  CasesView(CaseFiles files, Directory directory) {
    add(
        new CaseList(
            "casefile.all", (last, limit) -> files.visible("PILOT", last, limit), directory));
  }

  @Override
  public String getPageTitle() {
    return Say.t("casefile.all.title");
  }
}

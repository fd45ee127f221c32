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

/** 我的申请: what my organisation applied for. */
@Route("applications")
@RequiresPermissions(Permissions.PILOT_APPLY)
@StyleSheet("context://case.css")
class MyApplicationsView extends Div implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  MyApplicationsView(CaseFiles files, Directory directory) {
    add(
        new CaseList(
            "casefile.mine", (last, limit) -> files.visible("PILOT", last, limit), directory));
  }

  @Override
  public String getPageTitle() {
    return Say.t("casefile.mine.title");
  }
}

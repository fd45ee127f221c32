package org.qingshen.administration.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Grants;
import org.qingshen.access.Permissions;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** 权限: which kind of post may do what; to be read. */
@Route(GrantsView.ROUTE)
@RequiresPermissions(Permissions.ACCOUNT_ADMIN)
class GrantsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/grants";

  private static final long serialVersionUID = 1L;

  GrantsView(Grants grants) {
    Map<PostKind, Set<String>> all = grants.all();
    Set<String> permissions = new TreeSet<>();
    all.values().forEach(permissions::addAll);
    Grid<String> grid = Pages.plain(new Grid<>());
    grid.addColumn(GrantsView::words)
        .setHeader(Say.t("administration.grants.permission"))
        .setWidth("220px")
        .setFlexGrow(0)
        .setFrozen(true);
    for (PostKind kind : PostKind.values()) {
      Set<String> granted = all.getOrDefault(kind, Set.of());
      String name = Say.t("directory.post." + kind);
      grid.addColumn(permission -> granted.contains(permission) ? "✓" : "")
          .setHeader(heading(name))
          .setTooltipGenerator(
              permission ->
                  Say.t(
                      granted.contains(permission)
                          ? "administration.grants.has"
                          : "administration.grants.has-not",
                      name,
                      words(permission)))
          .setWidth("86px")
          .setFlexGrow(1);
    }
    grid.setItems(permissions);
    add(Pages.head(getPageTitle()), new Paragraph(Say.t("administration.grants.what")), grid);
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.grants.title");
  }

  private static Span heading(String name) {
    Span heading = new Span(name);
    heading.addClassName("admin-heading");
    return heading;
  }

  private static String words(String permission) {
    try {
      return Say.t("administration.permission." + permission.replace(':', '.'));
    } catch (NoSuchMessageException unnamed) {
      return permission;
    }
  }
}

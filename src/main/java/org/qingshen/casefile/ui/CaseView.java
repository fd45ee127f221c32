package org.qingshen.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.shared.ui.ShellCounts;

/** One page for every kind of case. */
@Route("case/:ref")
@RequiresPermissions(
    value = {Permissions.CASE_READ, Permissions.CASE_BREAK_GLASS},
    logical = Logical.OR)
@StyleSheet("context://case.css")
class CaseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private transient CaseFile file;
  private CaseHead head;
  private CaseTabs tabs;
  private final Div notices = new Div();

  CaseView(CaseServices services) {
    this.services = services;
    addClassName("case");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    file =
        services
            .files()
            .find(event.getRouteParameters().get("ref").orElse(""))
            .orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
    Location location = event.getLocation();
    removeAll();
    head = new CaseHead(services, file);
    Optional<CaseAssignments.Assigned> assigned = services.assignments().opened(file);
    tabs = new CaseTabs(services, file, CaseQuery.of(location), assigned.isPresent(), this::acted);
    assigned.map(CaseAssignments.Assigned::watermark).ifPresent(words -> add(new Watermark(words)));
    add(head, notices());
    services
        .exceptions()
        .until(services.actor().require(), file.id())
        .ifPresent(until -> add(exceptional(until)));
    add(tabs);
  }

  private static Div exceptional(Instant until) {
    Div notice = new Div(Say.t("casefile.exceptional", Dates.clock(until)));
    notice.addClassName("notice");
    notice.setId("case-exceptional");
    return notice;
  }

  /** What other modules have to say to this reader. */
  private Div notices() {
    notices.removeAll();
    services.notices().stream()
        .flatMap(notice -> notice.of(file, services.actor().require()).stream())
        .forEach(
            said -> {
              Div notice = new Div(Say.t(said));
              notice.addClassName("notice");
              notice.getElement().setAttribute("role", "status");
              notices.add(notice);
            });
    return notices;
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (tabs != null) {
      tabs.leave();
    }
  }

  @Override
  public String getPageTitle() {
    return file == null ? "" : file.title();
  }

  /** Something was sealed: the case may have a number now, and others may hold it. */
  private void acted() {
    ShellCounts.stale();
    Optional<CaseFile> now = services.files().find(file.id().value());
    if (now.isEmpty()) {
      return;
    }
    file = now.get();
    CaseHead fresh = new CaseHead(services, file);
    replace(head, fresh);
    head = fresh;
    tabs.acted(file);
    notices();
    UI.getCurrent().getPage().getHistory().replaceState(null, CaseLinks.page(file));
  }
}

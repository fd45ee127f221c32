package org.qingshen.casefile.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** 我的申请 on the desk, 项目 among the pilots. */
@Component
class CaseMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_DESK,
            110,
            "casefile.mine.title",
            "applications",
            Permissions.PILOT_APPLY),
        MenuEntry.plain(
            MenuEntry.GROUP_PILOT, 220, "casefile.all.title", "cases", Permissions.CASE_READ));
  }
}

package org.qingshen.experts.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** 我的评审 in the left menu. */
@Component
class ReviewsMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_EXPERTS,
            420,
            "experts.reviews.menu",
            MyReviewsView.ROUTE,
            Permissions.PANEL_REVIEW));
  }
}

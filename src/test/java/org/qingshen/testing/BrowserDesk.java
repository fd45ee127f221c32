package org.qingshen.testing;

import com.microsoft.playwright.Locator;

/** 待办 as a person uses it. */
public final class BrowserDesk {

  private final BrowserPage page;

  BrowserDesk(BrowserPage page) {
    this.page = page;
  }

  /** Opens a case by its number, wherever in the list it stands. */
  public BrowserCase take(String number) {
    Locator link = page.at("vaadin-grid a.num").getByText(number);
    page.at("vaadin-grid a.num").first().waitFor();
    Locator more = page.button("加载更多");
    while (link.count() == 0 && more.isVisible()) {
      page.press("加载更多");
    }
    link.first().click();
    page.quiet();
    return new BrowserCase(page);
  }
}

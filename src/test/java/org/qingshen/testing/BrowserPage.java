package org.qingshen.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What one person sees and does; everything waits until the page has answered. */
public final class BrowserPage {

  private static final String QUIET =
      "() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
          + " || Object.values(window.Vaadin.Flow.clients)"
          + ".every(client => !client.isActive || !client.isActive())";

  private final Page page;

  BrowserPage(Page page) {
    this.page = page;
  }

  /** Playwright's own page, for what only one test needs. */
  public Page raw() {
    return page;
  }

  BrowserPage enter(String login) {
    page.navigate("login");
    page.locator("#demo-" + login).click();
    page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
    return quiet();
  }

  /** Another tab of the same browser, with the same session. */
  public BrowserPage anotherTab() {
    return new BrowserPage(page.context().newPage());
  }

  public BrowserPage open(String path) {
    page.navigate(path);
    return quiet();
  }

  /** Until the server owes the page nothing. */
  public BrowserPage quiet() {
    page.waitForFunction(QUIET);
    return this;
  }

  public Locator at(String selector) {
    return page.locator(selector);
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public BrowserPage press(String name) {
    button(name).first().click();
    return quiet();
  }

  /** A link of that text. */
  public BrowserPage follow(String text) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
    return quiet();
  }

  public BrowserPage sees(String text) {
    assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
    return this;
  }

  public BrowserPage seesNot(String text) {
    assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
    return this;
  }

  public BrowserDesk desk() {
    return new BrowserDesk(open("desk"));
  }

  public BrowserCase caseFile(String reference) {
    return new BrowserCase(open("case/" + reference));
  }

  public BrowserForm form() {
    return new BrowserForm(this);
  }
}

package org.qingshen.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case page. */
public final class BrowserCase {

  private static final Pattern NUMBER = Pattern.compile("SD\\d{4}-\\d{4,}");

  private final BrowserPage page;

  BrowserCase(BrowserPage page) {
    this.page = page;
  }

  public BrowserPage page() {
    return page;
  }

  public BrowserForm form() {
    page.at(".case-work .qf-panel").waitFor();
    return page.form();
  }

  public BrowserForm claim() {
    page.press("签收办理");
    return form();
  }

  /** Opens one of the five tabs by the beginning of its name. */
  public BrowserPage tab(String name) {
    page.at("vaadin-tab").getByText(Pattern.compile("^" + name)).click();
    return page.quiet();
  }

  public Locator head() {
    return page.at(".case-head");
  }

  public Locator material() {
    return page.at(".case-material");
  }

  /** Submits, and reads the receipt. */
  public Locator submitted() {
    page.press("提交");
    Locator receipt = page.at(".case-receipt");
    assertThat(receipt).isVisible();
    return receipt;
  }

  /** The case number in that text. */
  public static String number(Locator where) {
    Matcher number = NUMBER.matcher(where.innerText());
    if (!number.find()) {
      throw new AssertionError("No case number in: " + where.innerText());
    }
    return number.group();
  }

  /** Submits what the server will not take. */
  public Locator refused() {
    page.press("提交");
    Locator problems = page.at("#form-problems");
    assertThat(problems).isVisible();
    return problems;
  }

  /** The dialog of an act beside the tasks. */
  public BrowserForm act(String kind) {
    page.at("[data-act='" + kind + "']").first().click();
    page.at("vaadin-dialog-overlay .qf-panel").waitFor();
    return page.form();
  }

  public void confirm(String label) {
    page.raw()
        .locator("vaadin-dialog-overlay")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认" + label))
        .click();
    page.quiet();
  }
}

package org.qingshen.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** People at their computers; each has a browser of its own, with its own session. */
public final class BrowserPeople {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  /** Slower than any page should be, so that a busy machine fails no test. */
  static final int PATIENCE_MS = 60_000;

  private final Browser browser;
  private final String address;
  private final List<BrowserContext> computers = new ArrayList<>();

  BrowserPeople(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** Somebody who has not logged in. */
  public BrowserPage stranger() {
    return computer(WIDTH, HEIGHT);
  }

  /** That demo person, after a click in the list of the login page. */
  public BrowserPage demo(String login) {
    return stranger().enter(login);
  }

  /** Likewise, at a screen of that size. */
  public BrowserPage demo(String login, int width, int height) {
    return computer(width, height).enter(login);
  }

  /** Somebody with a small screen who has not logged in. */
  public BrowserPage phone(int width, int height) {
    return computer(width, height);
  }

  private BrowserPage computer(int width, int height) {
    BrowserContext computer =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
    computer.setDefaultTimeout(PATIENCE_MS);
    computers.add(computer);
    return new BrowserPage(computer.newPage());
  }

  void picture(Path folder, String name) {
    int number = 0;
    for (BrowserContext computer : computers) {
      for (Page page : computer.pages()) {
        number++;
        try {
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(folder.resolve(name + "-" + number + ".png"))
                  .setFullPage(true));
        } catch (PlaywrightException gone) {
          System.err.println("No picture of " + page.url() + ": " + gone.getMessage());
        }
      }
    }
  }

  void leave() {
    computers.forEach(BrowserContext::close);
    computers.clear();
  }
}

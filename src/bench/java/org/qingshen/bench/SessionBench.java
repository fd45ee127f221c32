package org.qingshen.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.QingshenApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What a logged-in person's open desk costs in the server's heap. */
class SessionBench implements Bench.Harness {

  @Override
  public void run(String[] args) throws Exception {
    int sessions = Integer.parseInt(args[0]);
    long begun = System.nanoTime();
    try (ConfigurableApplicationContext application =
            new SpringApplicationBuilder(QingshenApplication.class)
                .profiles("demo")
                .run(
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:mem:bench;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      System.out.printf("start to ready: %.1f s%n", (System.nanoTime() - begun) / 1e9);
      String port = application.getEnvironment().getProperty("local.server.port");
      String home = "http://127.0.0.1:" + port + "/";
      List<BrowserContext> people = new ArrayList<>();
      login(browser, home).close();
      long before = used();
      for (int i = 0; i < sessions; i++) {
        BrowserContext person = login(browser, home);
        person.setOffline(true); // or the closing page would take its UI out of the session
        person.pages().forEach(Page::close); // the browser's memory goes
        people.add(person);
      }
      long after = used();
      System.out.printf(
          "| %d sessions with an open desk | %.2f MB a session |%n",
          sessions, (after - before) / 1024.0 / 1024.0 / sessions);
    }
  }

  private static BrowserContext login(Browser browser, String home) {
    BrowserContext person = browser.newContext();
    Page page = person.newPage();
    page.navigate(home + "login");
    page.locator("input[name=username], vaadin-text-field input").first().fill("gx-eco");
    page.locator("vaadin-password-field input").first().fill("qingshen-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("login"));
    page.locator(".page-head").first().waitFor();
    return person;
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(List.of("--no-sandbox", "--disable-gpu"));
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(300);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

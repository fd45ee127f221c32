package org.qingshen.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for the run, fresh people for each test, a picture of each page that failed. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);
  private static final Path PICTURES = Path.of("target", "browser");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean required = Boolean.parseBoolean(System.getenv("QINGSHEN_REQUIRE_BROWSER"));
    return required || Files.isExecutable(chromium())
        ? ConditionEvaluationResult.enabled("Chromium: " + chromium())
        : ConditionEvaluationResult.disabled("Chromium is missing: browser tests not run");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BrowserPeople.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(HERE)
            .getOrComputeIfAbsent("browser", key -> new Shared(), Shared.class);
    String port =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    BrowserPeople people = new BrowserPeople(shared.browser, "http://127.0.0.1:" + port + "/");
    context.getStore(HERE).put("people", people);
    return people;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    BrowserPeople people = context.getStore(HERE).remove("people", BrowserPeople.class);
    if (people == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      String test =
          context.getRequiredTestClass().getSimpleName()
              + "-"
              + context.getRequiredTestMethod().getName();
      people.picture(PICTURES, test);
    }
    people.leave();
  }

  private static Path chromium() {
    String named = System.getenv("QINGSHEN_CHROMIUM");
    return Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
  }

  private static final class Shared implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));

    Shared() {
      PlaywrightAssertions.setDefaultAssertionTimeout(BrowserPeople.PATIENCE_MS);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}

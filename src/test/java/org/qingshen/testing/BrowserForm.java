package org.qingshen.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;

/** A form filled by keyboard and mouse; an answer finds its input by the id of the field. */
public final class BrowserForm {

  private static final BrowserLabels LABELS = BrowserLabels.ofAllForms();

  private final BrowserPage page;

  BrowserForm(BrowserPage page) {
    this.page = page;
  }

  public Locator field(String key) {
    return page.at("#field-" + key);
  }

  public Locator cell(String table, int row, String column) {
    return page.at("#cell-" + table + "-" + row + "-" + column);
  }

  /** All answers, of every kind but files and large tables, which a person brings as files. */
  public BrowserForm fill(Map<String, Object> answers) {
    answers.forEach(this::answer);
    return this;
  }

  public BrowserForm answer(String key, Object answer) {
    if (answer instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
      rows(key, list);
    } else if (answer instanceof List<?> list) {
      list.forEach(value -> choose(key, (String) value));
    } else if (answer instanceof Boolean) {
      field(key).getByRole(AriaRole.CHECKBOX).check();
    } else {
      put(field(key), key, String.valueOf(answer));
    }
    return this;
  }

  private void rows(String table, List<?> rows) {
    for (int at = 0; at < rows.size(); at++) {
      int row = at;
      Locator last = page.at("[id^='cell-" + table + "-" + row + "-']").first();
      if (last.count() == 0) {
        page.at("#add-" + table).click();
        last.waitFor();
      }
      ((Map<?, ?>) rows.get(row))
          .forEach(
              (column, value) ->
                  put(cell(table, row, (String) column), (String) column, (String) value));
    }
  }

  /** An option, in a group that has one choice or several. */
  public BrowserForm choose(String key, String value) {
    field(key).getByLabel(LABELS.of(key, value)).first().check();
    page.quiet();
    return this;
  }

  private void put(Locator input, String key, String value) {
    String tag = (String) input.evaluate("it => it.localName");
    switch (tag) {
      case "vaadin-radio-group" -> choose(key, value);
      case "vaadin-select" -> select(input, LABELS.of(key, value));
      case "vaadin-date-picker" -> {
        input.locator("input").fill(value);
        input.locator("input").press("Enter");
      }
      case "vaadin-text-area" -> input.locator("textarea").fill(value);
      case "vaadin-text-field" -> input.locator("input").fill(value);
      default -> {
        // What the system knows is nobody's to type.
      }
    }
  }

  private void select(Locator select, String label) {
    select.click();
    Locator choices = page.at("vaadin-select-overlay vaadin-select-item").locator("visible=true");
    choices.getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(choices).hasCount(0);
    page.quiet();
  }

  /** Chooses a file in a field; the name is what it is called on the person's disk. */
  public BrowserForm upload(String key, String name, byte[] content) {
    field(key)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    return this;
  }

  public BrowserForm uploaded(String key, String name, byte[] content) {
    upload(key, name, content);
    assertThat(field(key).locator(".qf-file-list")).containsText(name);
    page.quiet();
    return this;
  }

  /** Opens the import of a large table with that sheet, and waits for what the server found. */
  public Locator openSheet(String table, byte[] xlsx) {
    if (page.at("#import-upload").count() == 0) {
      page.at("#import-" + table).click();
    }
    page.at("#import-upload input[type=file]")
        .setInputFiles(new FilePayload("名册.xlsx", "application/octet-stream", xlsx));
    Locator summary = page.at("#import-summary");
    assertThat(summary).containsText("共");
    page.quiet();
    return summary;
  }

  /** The rows of the opened sheet, each with its problems. */
  public Locator preview() {
    return page.at("#import-preview");
  }

  public Locator takeSheetButton() {
    return page.at("#import-confirm");
  }

  public BrowserForm takeSheet(String table) {
    takeSheetButton().click();
    takeSheetButton().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    page.quiet();
    assertThat(field(table)).containsText("共");
    return this;
  }

  /** Each row of a checklist found so. */
  public BrowserForm findAll(String table, String finding) {
    Locator findings = page.at("vaadin-select[id^='cell-" + table + "-'][id$='-finding']");
    findings.first().waitFor();
    int rows = findings.count();
    for (int row = 0; row < rows; row++) {
      select(findings.nth(row), LABELS.of("finding", finding));
    }
    return this;
  }
}

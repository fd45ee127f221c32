package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that saves more than was used: held, explained, read by the city, not by the county. */
@BrowserTest
class HeldSubmissionTests {

  private static final String REASON = "节电量含新建光伏自发自用电量，基准数据未含该部分。";

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;
  @Autowired TaskDesk desk;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;

  @AfterEach
  void leave() {
    clock.reset();
    signIn.out();
  }

  @Test
  void whatIsHeldIsExplainedBySigningAndReadByReviewers(BrowserPeople people) {
    CaseId caseId = drafted();
    BrowserPage county = people.demo("xingan");
    BrowserCase file = county.caseFile(caseId.value());
    file.form();

    county.press("提交");

    Locator dialog = county.at("vaadin-dialog-overlay");
    assertThat(dialog).containsText("数据需要核实");
    picture(county, "held");
    county.press("说明并提交");
    assertThat(dialog).containsText("请写明理由");
    dialog.locator("textarea").first().fill(REASON);
    picture(county, "held-typed");
    county.press("返回修改");
    assertThat(county.at("#form-problems")).isVisible();
    picture(county, "held-fields");
    county.press("提交");
    assertThat(dialog.locator("textarea").first()).hasValue(REASON);
    county.press("说明并提交");
    Locator receipt = county.at(".case-receipt");
    assertThat(receipt).isVisible();
    String number = BrowserCase.number(receipt);

    county.open("case/" + number + "?tab=dossier");
    assertThat(county.at("#explanations")).containsText(REASON);
    assertThat(county.at("#case-findings")).hasCount(0);
    BrowserPage officer = people.demo("guilin-eco");
    officer.open("case/" + number + "?tab=dossier");
    assertThat(officer.at("#case-findings")).containsText("须更正或说明");
    assertThat(officer.at("#case-findings")).containsText(REASON);
    picture(officer, "card");
    BrowserPage province = people.demo("gx-eco");
    province.open("rules");
    assertThat(province.at("#rules")).containsText("依据待确认");
    picture(province, "rules");
    BrowserPage administrator = people.demo("admin");
    administrator.open("admin/checks");
    assertThat(administrator.at("#check-troubles")).isVisible();
    picture(administrator, "admin");
  }

  private static void picture(BrowserPage page, String name) {
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      page.raw().screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
  }

  /** Everything is written; only the last button is left. */
  private CaseId drafted() {
    CaseId caseId = journeys.created("xingan");
    AtomicReference<FormData> plan = new AtomicReference<>();
    journeys.submit(
        caseId,
        "xingan",
        data -> {
          plan.set(savesMoreThanWasUsed(data));
          return FormData.EMPTY;
        });
    signIn.as(
        "xingan",
        () -> {
          WorkItem item = journeys.claimed(caseId);
          TaskDesk.Opened.Ready ready = (TaskDesk.Opened.Ready) desk.open(item.id());
          return desk.saveDraft(item.id(), ready.draft().version(), Journeys.PAGE, plan.get());
        });
    clock.advance(Duration.ofMinutes(3)); // the page that wrote it was left
    return caseId;
  }

  private static FormData savesMoreThanWasUsed(FormData plan) {
    List<Object> baselines =
        new ArrayList<>(plan.rows("baselines").stream().map(FormData::values).toList());
    baselines.add(
        Map.of(
            "indicator", "用电量",
            "amount", "500",
            "unit", "万kWh",
            "period", "2025 年",
            "source", "测试数据"));
    return plan.with("baselines", baselines)
        .with(
            "benefits",
            List.of(
                Map.of(
                    "benefitGroup", "ENVIRONMENT",
                    "indicator", "节电量",
                    "amount", "900",
                    "unit", "万kWh",
                    "wording", "节约用电（测试）")));
  }
}

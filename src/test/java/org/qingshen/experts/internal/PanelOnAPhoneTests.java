package org.qingshen.experts.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.ScoreSheets;

/** An expert with a phone: called, declares, reads, scores; and what others see meanwhile. */
@BrowserTest
class PanelOnAPhoneTests extends PanelScene {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;
  private static final int DIMENSIONS = 6;

  @Test
  @DisplayName("Expert on a phone (ux.md, Reach): declares, reads the file watermarked, scores")
  void anExpertReviewsOnAPhone(BrowserPeople people) {
    panel(3, 1);
    Someone expert = drawn.get(0);
    BrowserPage phone = login(people.phone(WIDTH, HEIGHT), expert);
    phone.open("my-reviews").sees("声明利害关系");
    picture(phone, "reviews");
    fits(phone);

    phone.open("desk").sees("待办").seesNot("签收").seesNot("移交");
    picture(phone, "desk");
    fits(phone);
    phone.open("my-reviews");

    phone.follow("声明利害关系");
    phone.at("#field-decision").getByLabel("参加，且不存在利害关系").check();
    phone.form().answer("noInterest", true);
    Assertions.assertThat(phone.at(".case-material").count()).as("not before declaring").isZero();
    picture(phone, "declaration");
    fits(phone);
    phone.press("提交").sees("材料现已向您开放");

    phone.open("my-reviews").follow("查阅材料并评分");
    assertThat(phone.at("#case-watermark")).containsText(expert.code());
    phone.at("#field-decision").getByLabel("提交评分表").check();
    phone.quiet();
    BrowserForm sheet = phone.form();
    picture(phone, "veto-open");
    fits(phone);
    sheet.cell("vetoItems", 1, "finding").getByLabel("是").check();
    phone.quiet();
    assertThat(sheet.cell("vetoItems", 1, "reason")).isVisible();
    picture(phone, "veto-found");
    fits(phone);
    for (int no = 0; no < ScoreSheets.VETO_ITEMS; no++) {
      sheet.cell("vetoItems", no, "finding").getByLabel("否").check();
    }
    phone.quiet();
    assertThat(sheet.cell("vetoItems", 1, "reason")).isHidden();
    for (int no = 0; no < DIMENSIONS; no++) {
      sheet.cell("scores", no, "points").locator("input").fill(no == 2 ? "120" : "85.5");
      sheet.cell("scores", no, "reason").locator("textarea").fill("方案可行，依据充分（测试）");
    }
    phone.at("#field-recommendation").getByLabel("推荐", exactly()).check();
    phone.at("#field-remark textarea").fill("总体可行，建议推荐（测试）。");
    sheet.answer("independent", true);
    picture(phone, "sheet");
    fits(phone);
    phone.press("提交").sees("高于满分 100");
    picture(phone, "refused");
    sheet.cell("scores", 2, "points").locator("input").fill("90");
    phone.press("提交").sees("评分表已存证并封存");
    picture(phone, "receipt");

    phone.open("case/" + cases.of(id).number() + "?tab=timeline");
    assertThat(phone.at("vaadin-tab")).hasCount(2);
    picture(phone, "file");
    fits(phone);
  }

  @Test
  void theLeaderSeesTheSheetsByCodeAndApplicantsSeeNothing(BrowserPeople people) {
    panel(3, 0);
    allScore("90", "88", "30");

    BrowserPage leader = login(people.stranger(), drawn.get(0));
    leader.open("my-reviews").sees("您是专家组组长");
    leader.follow("汇总意见");
    leader.sees(drawn.get(2).code()).seesNot(drawn.get(2).name());
    assertThat(leader.at("#field-sheetTotals")).containsText("机密总体意见" + drawn.get(1).code());
    assertThat(leader.at("#field-sheetPoints")).containsText("88 / 100");
    leader.at("#field-sheetTotals").scrollIntoViewIfNeeded();
    picture(leader, "merge");

    String number = cases.of(id).number();
    BrowserPage applicant = people.demo("xingan");
    for (String tab : new String[] {"work", "dossier", "diagram", "timeline", "seal"}) {
      applicant.open("case/" + number + "?tab=" + tab);
      applicant.seesNot("专家评审").seesNot(drawn.get(0).code()).seesNot(drawn.get(0).name());
    }
    picture(applicant, "applicant");
    BrowserPage officer = people.demo("gx-eco");
    officer.open("case/" + number + "?tab=timeline").sees("专家评审");
    picture(officer, "officer");
  }

  private BrowserPage login(BrowserPage page, Someone expert) {
    page.open("login");
    page.at("#login input").fill(expert.login());
    page.at("#password input").fill(PASSWORD);
    page.at("#password input").press("Enter");
    page.raw().waitForURL(url -> !url.contains("login"));
    return page.quiet();
  }

  private static com.microsoft.playwright.Locator.GetByLabelOptions exactly() {
    return new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true);
  }

  private static void fits(BrowserPage phone) {
    Object width = phone.raw().evaluate("document.scrollingElement.scrollWidth");
    Assertions.assertThat((Integer) width).as(phone.raw().url()).isLessThanOrEqualTo(WIDTH);
  }

  private static void picture(BrowserPage page, String name) {
    page.raw()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "panel-" + name + ".png"))
                .setFullPage(true));
  }
}

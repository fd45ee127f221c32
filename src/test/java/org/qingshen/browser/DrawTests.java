package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.SelectionJourneys;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel is composed and drawn, and everybody who may sees that it was drawn rightly. */
@BrowserTest
@DisplayName("专家库与抽取")
class DrawTests {

  @Autowired SelectionJourneys review;
  @Autowired CaseFiles cases;

  @Test
  void theKeeperComposesTwoDepartmentsDrawAndTheRecordHolds(BrowserPeople people) {
    CaseId id = review.atConsultation();
    String number = cases.of(id).number();

    BrowserPage keeper = people.demo("pool");
    BrowserCase file = keeper.caseFile(number);
    BrowserForm form = file.claim();
    picture(keeper, "compose-empty");
    form.choose("kind", "随机抽取");
    seat(keeper, 0, "技术经济", "9");
    assertThat(file.refused()).containsText("“技术经济”缺 7 人");
    picture(keeper, "compose-refused");
    seat(keeper, 0, "能源", "4");
    assertThat(file.submitted()).containsText("名单已封存");
    picture(keeper, "composed");

    String eco = "ecology-number-4711-x";
    String drc = "drc-number-0815-y-abc";
    commit(people.demo("gx-eco"), number, eco, "commit");
    commit(people.demo("gx-drc"), number, drc, "commit-drc");
    reveal(people.demo("gx-eco"), number, eco, "等待");
    reveal(people.demo("gx-drc"), number, drc, "抽取已按公开算法完成");

    BrowserPage auditor = people.demo("auditor");
    auditor.open("draws/" + number).sees("全部核验通过").sees(eco).sees(drc).sees("属地");
    picture(auditor, "draws");
    BrowserPage phone = people.demo("pool", 390, 844);
    phone.open("draws/" + number).sees("全部核验通过");
    picture(phone, "draws-phone");
    BrowserPage applicant = people.demo("xingan");
    applicant.open("draws/" + number).seesNot("ZJ-0").seesNot(eco);
  }

  @Test
  void theKeeperFindsSuspendsAndLooksAtTies(BrowserPeople people) {
    BrowserPage keeper = people.demo("pool");
    keeper.open("experts").sees("ZJ-0001").sees("覃一演示");
    picture(keeper, "pool");
    keeper.at("#expert-add").click();
    keeper.quiet();
    picture(keeper, "pool-add");
    keeper.at("#edit-save").click();
    assertThat(keeper.at("#edit-problem")).isVisible();
    keeper.raw().keyboard().press("Escape");
    keeper.open("experts");
    keeper.at("vaadin-button[aria-label='经历与关系 闭十三演示']").click();
    keeper.sees("兴安县人民政府");
    picture(keeper, "pool-ties");
  }

  @Test
  void anExpertDeclaresAnInterest(BrowserPeople people) {
    BrowserPage expert = people.demo("expert10", 390, 844);
    expert.open("experts/me").sees("龚十演示");
    expert.at("#add-tie").click();
    expert.at("#tie-name input").fill("某企业（测试）");
    expert.at("#edit-save").click();
    expert.sees("关系类别未选择");
    picture(expert, "me");
  }

  private static void seat(BrowserPage page, int row, String field, String number) {
    Locator first = page.at("#cell-seats-" + row + "-field");
    if (first.count() == 0) {
      page.at("#add-seats").click();
      first.waitFor();
    }
    first.click();
    Locator choices = page.at("vaadin-select-overlay vaadin-select-item").locator("visible=true");
    choices.getByText(field, new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(choices).hasCount(0);
    page.at("#cell-seats-" + row + "-number input").fill(number);
    page.at("#cell-seats-" + row + "-reserves input").fill("0");
    page.at("#cell-seats-" + row + "-reserves input").press("Tab");
    page.quiet();
  }

  private static void commit(BrowserPage page, String number, String nonce, String name) {
    BrowserCase file = page.caseFile(number);
    BrowserForm form = file.claim();
    form.answer("nonce", nonce).answer("kept", true);
    picture(page, name);
    assertThat(file.submitted()).containsText("承诺已存证");
  }

  private static void reveal(BrowserPage page, String number, String nonce, String said) {
    BrowserCase file = page.caseFile(number);
    BrowserForm form = file.claim();
    form.choose("answer", "公开随机数");
    form.answer("nonce", nonce);
    file.submitted();
  }

  private static void picture(BrowserPage page, String name) {
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      page.raw()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of(folder, "draw-" + name + ".png")));
    }
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SelectionJourneys;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The three departments of the province compare projects, select, decide, meet and decide again.
 */
@BrowserTest
class SelectionTests {

  @Autowired SelectionJourneys review;
  @Autowired CaseFiles cases;

  @Test
  void aDepartmentComparesTheProjectsOfTheCallAndGivesItsOpinion(BrowserPeople people) {
    CaseId better = review.atConsultation();
    CaseId other = review.atConsultation();
    review.opined(better, "91.25");
    review.opined(other, "78.00");
    review.overPanel(better);
    review.overPanel(other);

    BrowserPage officer = people.demo("gx-drc");
    officer.open("pilot/calls/" + DemoProvince.CALL + "/comparison");
    officer.sees("91.25").sees("78.00").sees("1 离群");
    Locator link = officer.at("a").getByText("出具意见").first();
    link.click();
    officer.quiet();
    BrowserCase file = officer.caseFile(cases.of(better).number());
    BrowserForm form = claimed(officer, file);
    officer.at("#compare-projects").waitFor();
    form.findAll("checklist", "CONFORMS").choose("opinion", "同意开展现场调查");
    assertThat(form.field("reasons")).isVisible();
    assertThat(file.refused()).containsText("理由");
    form.answer("reasons", "基础扎实（测试）。");
    assertThat(file.submitted()).containsText("意见已封存");
  }

  @Test
  void afterADisagreementTheMeetingIsRecordedAndEachDecidesAgain(BrowserPeople people) {
    CaseId id = review.atMeeting();
    String number = cases.of(id).number();

    BrowserPage ecology = people.demo("gx-eco");
    BrowserCase file = ecology.caseFile(number);
    assertThat(file.head()).containsText("联席会议");
    BrowserForm form = claimed(ecology, file);
    form.answer("heldOn", "2020-01-02")
        .answer("place", "三楼会议室（测试）")
        .answer("ecologyPresent", "处长（测试）")
        .answer("drcPresent", "处长（测试）")
        .answer("iitPresent", "处长（测试）")
        .answer("record", "会后各自再次决定（测试）。")
        .uploaded("recordFiles", "会议纪要（测试）.pdf", pdf());
    assertThat(file.submitted()).containsText("再次决定");

    BrowserPage industry = people.demo("gx-iit");
    BrowserCase again = industry.caseFile(number);
    assertThat(again.head()).containsText("三部门会签");
  }

  @Test
  void theComparisonIsNobodysElse(BrowserPeople people) {
    for (String login : new String[] {"xingan", "guilin-eco", "pool"}) {
      BrowserPage page = people.demo(login);
      page.open("pilot/comparison");
      page.seesNot("综合得分");
    }
  }

  /** The work is drawn where it waits unclaimed, or at once where one department holds it. */
  private static BrowserForm claimed(BrowserPage page, BrowserCase file) {
    Locator claim = page.button("签收办理");
    claim.or(page.at(".case-work .qf-panel")).first().waitFor();
    return claim.count() > 0 ? file.claim() : file.form();
  }

  private static byte[] pdf() {
    return Journeys.pdf().readAllBytes();
  }
}

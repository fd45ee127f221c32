package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.ListJourneys;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The public reads a notice on a phone, objects, and finds the answer with the code it was given.
 */
@BrowserTest
class PortalTests {

  private static final String FACTS = "<b>实施方案</b>中的产值与统计公报不一致（测试）。";

  @Autowired ListJourneys lists;

  @AfterEach
  void withoutNotice() {
    lists.notice(DemoProvince.CALL, null);
  }

  @Test
  void aStrangerObjectsOnAPhoneAndReadsTheAnswer(BrowserPeople people) {
    lists.notice(DemoProvince.CALL, 5);
    CaseId project = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(project)));
    lists.confirmed(list);

    BrowserPage stranger = people.phone(390, 844);
    Page page = stranger.raw();
    page.navigate("public");
    page.getByText("同意开展").first().click();
    page.getByText("提出异议").first().click();
    page.locator("button[type=submit]").click();
    assertThat(page.locator("#facts-wrong")).isVisible();
    page.locator("#name").fill("演示人（测试）");
    page.locator("#contact").fill("someone@example.org");
    page.locator("#row").selectOption(new SelectOption().setIndex(1));
    page.locator("#facts").fill(FACTS);
    page.locator("button[type=submit]").click();
    assertThat(page.locator("main")).containsText("查询码");
    String token = page.locator("#token").textContent();

    done(lists.dismiss(list));

    page.navigate("public");
    page.getByText("同意开展").first().click();
    page.getByText("提出异议").first().click();
    page.getByText("查询异议办理情况").click();
    page.locator("[name=token]").fill(token);
    page.locator("button[type=submit]").click();
    assertThat(page.locator("main")).containsText("经核实，不成立");
    assertThat(page.locator("main")).not().containsText("example.org");
  }
}

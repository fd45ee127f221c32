package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.springframework.beans.factory.annotation.Autowired;

/** From the badge to the case, and an opinion given in words used before. */
@BrowserTest
class MessagesTests {

  private static final String PHRASE = "请补充资金来源证明（测试）。";

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;

  @Test
  void aMessageLeadsToTheWorkAndIsRead(BrowserPeople people) {
    CaseId id = journeys.submitted();
    journeys.submitted();
    String number = cases.of(id).number();
    BrowserPage bureau = people.demo("guilin-iit");

    bureau.at(".badges a").click();
    Locator line = line(bureau, number);
    assertThat(line).isVisible();
    line.press("Enter");
    bureau.quiet();

    assertThat(bureau.at(".case-head")).containsText(number);
    bureau.open("messages");
    assertThat(line(bureau, number)).hasCount(0);
    bureau.open("messages?all=1").press("全部标为已读");
    assertThat(bureau.at(".badges .n")).isHidden();
  }

  @Test
  void whatWasWrittenOnceIsInsertedTheNextTime(BrowserPeople people) {
    CaseId id = journeys.submitted();
    BrowserPage bureau = people.demo("guilin-drc");
    BrowserCase file = bureau.caseFile(cases.of(id).number());
    BrowserForm form = file.claim().choose("opinion", "退回修改").answer("reasons", PHRASE);

    phrase(bureau, "存为常用意见");
    bureau.sees("常用意见已保存");
    form.answer("reasons", "");
    phrase(bureau, PHRASE);

    assertThat(form.field("reasons").locator("textarea")).hasValue(PHRASE);
    phrase(bureau, "管理…");
    assertThat(bureau.at("#phrase-new")).isVisible();
  }

  private static Locator line(BrowserPage page, String number) {
    return page.at(".messages li a").filter(new Locator.FilterOptions().setHasText(number));
  }

  private static void phrase(BrowserPage page, String item) {
    page.at(".qf-phrases vaadin-menu-bar-button").first().click();
    page.raw()
        .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
        .first()
        .click();
    page.quiet();
  }
}

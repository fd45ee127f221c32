package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserFiles;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to an unfinished application: bad files, other computers, lost sessions. */
@BrowserTest
class CountyDraftTests {

  private static final String TYPED = "<script>alert(1)</script> 𠮷䶮流域范围（测试）";

  @Autowired Journeys journeys;
  @Autowired MutableClock clock;

  private String application;

  @BeforeEach
  void anApplicationIsBeingPrepared() {
    application = journeys.created("xingan").value();
  }

  @AfterEach
  void itIsWithdrawn() {
    clock.reset();
    journeys.withdraw(new CaseId(application), "xingan");
  }

  @Test
  void aFaultyRosterShowsTheProblemsOfEachRowAndSavesNothing(BrowserPeople people) {
    BrowserForm form = people.demo("xingan").caseFile(application).form();

    assertThat(form.openSheet("roster", aFaultyRoster())).containsText("其中 3 行有问题");
    Locator preview = form.preview();
    assertThat(preview).containsText("校验码不符");
    assertThat(preview).containsText("单元格含公式");
    assertThat(preview).containsText("请填写“企业名称”");
    assertThat(form.takeSheetButton()).isDisabled();

    assertThat(form.openSheet("roster", BrowserFiles.roster(CaseFixtures.roster(4))))
        .containsText("没有问题");
    form.takeSheet("roster");
    assertThat(form.field("roster")).containsText("共 4 行");
  }

  private static byte[] aFaultyRoster() {
    List<Map<String, Object>> rows = new ArrayList<>(CaseFixtures.roster(4));
    String code = CaseFixtures.creditCode(1);
    char wrong = code.charAt(17) == '1' ? '2' : '1';
    return BrowserFiles.roster(
        rows,
        sheet -> {
          sheet.value(1, 1, code.substring(0, 17) + wrong);
          sheet.formula(2, 2, "1+1");
          noName(sheet);
        });
  }

  private static void noName(Worksheet sheet) {
    sheet.value(3, 0, " ");
  }

  @Test
  void aProgramRenamedToPdfIsRefusedBesideTheFieldAndTheTextStays(BrowserPeople people) {
    BrowserForm form = people.demo("xingan").caseFile(application).form();
    form.answer("scope", TYPED);

    form.upload("planFiles", "实施方案.pdf", BrowserFiles.program());

    assertThat(form.field("planFiles").locator(".qf-refused")).containsText("内容是可执行程序");
    assertThat(form.field("planFiles").locator(".qf-file-list li")).hasCount(0);
    assertThat(form.field("scope").locator("textarea")).hasValue(TYPED);
  }

  @Test
  void theDraftIsFoundOnAnotherComputerWhichReadsUntilItTakesOver(BrowserPeople people) {
    BrowserPage office = people.demo("xingan");
    office.caseFile(application).form().answer("scope", TYPED);
    office.follow("待办");

    BrowserPage home = people.demo("xingan");
    home.caseFile(application);
    home.sees("本页只供阅读");
    assertThat(home.form().field("scope").locator("textarea")).hasValue(TYPED);
    assertThat(home.form().field("scope")).hasAttribute("readonly", "");

    home.press("接管编辑");
    home.form().answer("location", "区位（测试）");
    home.press("存草稿").sees("已自动保存");
  }

  @Test
  void theFirstOfTwoTabsReadsOnceTheSecondHasTakenOver(BrowserPeople people) {
    BrowserPage first = people.demo("xingan");
    first.caseFile(application).form().answer("scope", "第一页（测试）");
    first.press("存草稿").sees("已自动保存");
    BrowserPage second = first.anotherTab();
    second.caseFile(application);
    second.press("接管编辑").form().answer("scope", "第二页（测试）");
    second.press("存草稿").sees("已自动保存");

    first.form().answer("location", "还在第一页写（测试）");
    first.press("存草稿");

    first.sees("这份草稿正在另一页面填写");
    assertThat(first.form().field("location").locator("textarea")).hasValue("还在第一页写（测试）");
    assertThat(first.button("提交")).isDisabled();
  }

  @Test
  void aSessionLostWhileTypingLeadsThroughLoginBackToTheDraft(BrowserPeople people) {
    BrowserPage clerk = people.demo("xingan");
    BrowserCase file = clerk.caseFile(application);
    file.form().answer("scope", TYPED);
    clerk.press("存草稿").sees("已自动保存");

    Page page = clerk.raw();
    clock.advance(Duration.ofMinutes(31));
    clerk.button("存草稿").click();
    clerk.sees("登录已过期");
    page.getByText("登录已过期").click();
    page.waitForURL(Pattern.compile(".*/login.*"));
    clerk.at("#demo-xingan").click();
    page.waitForURL(Pattern.compile(".*/case/" + application + ".*"));
    clerk.quiet();

    assertThat(clerk.form().field("scope").locator("textarea")).hasValue(TYPED);
  }
}

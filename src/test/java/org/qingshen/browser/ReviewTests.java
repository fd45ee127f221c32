package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
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

/** Three bureaus and the province review the plan of a county. */
@BrowserTest
class ReviewTests {

  private static final String REASON = "基准数据与监测报告不一致（测试）。";

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;

  @Test
  void threeBureausAgreeUnseenByEachOtherAndTheProvincePasses(BrowserPeople people) {
    CaseId id = journeys.submitted();
    String number = number(id);

    agrees(people.demo("guilin-eco"), number);
    agrees(people.demo("guilin-drc"), number);
    agrees(people.demo("guilin-iit"), number);
    journeys.settle(id);
    BrowserCase file = passes(people.demo("gx-eco"), number);
    journeys.settle(id);
    file.page().caseFile(number);

    restsAtTheExperts(file);
    theDiagramShowsThePassedSteps(file);
    theTimelineNamesTheSteps(file);
    theSealsAreIntact(file);
    aSealedPlanPrints(file.page(), number);
  }

  /** Whatever the others have sealed: before its own opinion a bureau reads the plan alone. */
  private static void agrees(BrowserPage bureau, String number) {
    BrowserCase file = bureau.desk().take(number);
    BrowserForm form = file.claim();
    assertThat(file.material()).containsText("漓江流域清洁生产协同审核创新试点（测试）");
    assertThat(bureau.at("vaadin-tab").nth(1)).hasText("案卷 1");

    form.findAll("checklist", "CONFORMS").choose("opinion", "同意").answer("truthChecked", true);
    assertThat(file.submitted()).containsText("意见已封存");
  }

  private static BrowserCase passes(BrowserPage province, String number) {
    BrowserCase file = province.desk().take(number);
    BrowserForm form = file.claim();
    assertThat(file.head()).containsText("现由 您 办理 形式校核");
    assertThat(form.field("checklist")).containsText("试点对象基本概况");
    assertThat(form.field("checklist")).containsText("推荐单位意见");
    form.findAll("checklist", "CONFORMS").choose("decision", "PASS");
    assertThat(file.submitted()).containsText("形式校核结论已封存：通过");
    return file;
  }

  private static void restsAtTheExperts(BrowserCase file) {
    assertThat(file.head()).containsText("办理 确定专家组组成");
    assertThat(file.head()).containsText("专家独立评审");
  }

  private static void theDiagramShowsThePassedSteps(BrowserCase file) {
    BrowserPage page = file.tab("流程");
    assertThat(page.at("[data-element-id='checkFormat'].bpmn-passed")).isVisible();
    assertThat(page.at(".djs-element.bpmn-active").first()).isAttached();
    assertThat(page.at("a.bjs-powered-by").first()).isVisible();
  }

  private static void theTimelineNamesTheSteps(BrowserCase file) {
    file.tab("时间线").sees("桂林市生态环境局").sees("桂林市工业和信息化局").sees("收到待办：形式校核");
  }

  private static void theSealsAreIntact(BrowserCase file) {
    file.tab("核验").press("核验").sees("与封存时一致");
  }

  private static void aSealedPlanPrints(BrowserPage page, String number) {
    page.open("print/" + number + "/1");
    assertThat(page.at("body")).containsText("案号 " + number);
    assertThat(page.at("body")).containsText("SM3");
    assertThat(page.at("body")).containsText("氨氮");
  }

  @Test
  void suspectedFalsificationStopsTheCaseUntilTwoDepartmentsHaveConcluded(BrowserPeople people) {
    String number = number(journeys.sentUp());

    BrowserCase file = suspected(people.demo("gx-eco"), number);
    assertThat(file.head()).containsText("弄虚作假核查中");
    journeys.inquiry().investigated(cases.named(number).orElseThrow().id());
    concludes(people.demo("gx-drc-2"), number);
    concludes(people.demo("gx-iit-2"), number);

    BrowserCase again = people.demo("gx-eco").caseFile(number);
    assertThat(again.head()).not().containsText("弄虚作假核查中");
    assertThat(again.head()).containsText("形式校核");
    passes(again.page(), number);
  }

  private static BrowserCase suspected(BrowserPage officer, String number) {
    BrowserCase file = officer.desk().take(number);
    BrowserForm form = file.act("raise-suspicion");
    form.answer("allegation", "DATA_FRAUD").answer("reasons", REASON);
    Locator pins = form.field("pins").locator("vaadin-checkbox");
    pins.first().locator("input").check();
    file.confirm("提出弄虚作假疑点");
    officer.sees("疑点已提出并存证");
    return file;
  }

  private static void concludes(BrowserPage officer, String number) {
    BrowserCase file = officer.desk().take(number);
    BrowserForm form = file.claim();
    officer.sees(REASON);
    form.answer("outcome", "NOT_CONFIRMED").answer("reasons", "已核对原始记录，理由充分（测试）。");
    assertThat(file.submitted()).containsText(Pattern.compile("您的认定已存证"));
  }

  private String number(CaseId id) {
    return cases.of(id).number();
  }
}

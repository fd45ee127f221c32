package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserFiles;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

/** A county of 广西 applies with a river-basin pilot: ammonia nitrogen and phosphorus. */
@BrowserTest
class CountyAppliesTests {

  private static final String CATEGORY = "重点区域和流域清洁生产协同审核创新";

  @Autowired Clock clock;
  @Autowired CaseFiles cases;
  @Autowired SignIn signIn;

  @Test
  void aCountyFillsTheSevenChaptersAndGetsANumberAndAReceipt(BrowserPeople people) {
    BrowserPage clerk = people.demo("xingan");
    BrowserCase application = created(clerk);

    fill(application.form());
    theWorseGoalIsRefusedBesideItsField(application);
    String number = submittedByTwoClicks(application);

    theReceiptHasTheServersTime(clerk);
    backShowsTheStateInsteadOfTheForm(clerk, number);
  }

  private static BrowserCase created(BrowserPage clerk) {
    clerk.open("calls").follow("广西清洁生产审核创新试点申报");
    clerk.sees("逾期不予受理").press("创建申请");
    clerk.raw().waitForURL(Pattern.compile(".*/case/.*"));
    return clerk.caseFile(clerk.raw().url().replaceAll(".*/case/", ""));
  }

  private void fill(BrowserForm form) {
    form.choose("category", CATEGORY);
    form.fill(answers());
    form.openSheet("roster", BrowserFiles.roster(CaseFixtures.roster(3)));
    form.takeSheet("roster");
    for (String files : List.of("c2Evidence", "c3Evidence", "planFiles")) {
      form.uploaded(files, files + "（测试）.pdf", BrowserFiles.pdf());
    }
  }

  /** The plan of the fixtures, with a target above its baseline. */
  private Map<String, Object> answers() {
    LocalDate today = OfficeTime.day(clock.instant());
    Map<String, Object> answers =
        new LinkedHashMap<>(
            CaseFixtures.aRiverBasinPilot(today, Map.of(), new AttachmentId("none")).values());
    answers
        .keySet()
        .removeAll(List.of("category", "roster", "c2Evidence", "c3Evidence", "planFiles"));
    return answers;
  }

  private static void theWorseGoalIsRefusedBesideItsField(BrowserCase application) {
    BrowserForm form = application.form();
    Locator target = form.cell("goals", 0, "target");
    target.locator("input").fill("11");

    assertThat(application.refused()).containsText("目标值 11 须小于基准值 10");
    assertThat(target).hasAttribute("invalid", Pattern.compile(".*"));
    assertThat(target).containsText("须小于基准值");
    assertThat(form.field("signer").locator("input")).hasValue("𠮷䶮（测试）");

    target.locator("input").fill("9");
  }

  private String submittedByTwoClicks(BrowserCase application) {
    application.page().button("提交").dblclick();
    Locator receipt = application.page().at(".case-receipt");
    assertThat(receipt).isVisible();
    String number = BrowserCase.number(receipt);
    List<SealedEntry> sealed =
        signIn.as("xingan", () -> cases.dossier(cases.find(number).orElseThrow().id()));
    assertThat(sealed).hasSize(1);
    return number;
  }

  private void theReceiptHasTheServersTime(BrowserPage clerk) {
    assertThat(clerk.at(".case-receipt")).containsText(OfficeTime.full(clock.instant()));
    assertThat(clerk.at(".case-head")).containsText("桂林市生态环境局、桂林市发展和改革委员会、桂林市工业和信息化局 办理");
  }

  private static void backShowsTheStateInsteadOfTheForm(BrowserPage clerk, String number) {
    clerk.follow("我的申请");
    // The address changes before the page does; Back must meet the finished page.
    clerk.raw().waitForURL("**/applications");
    clerk.sees("本单位的申报").quiet();
    clerk.raw().goBack();
    clerk.raw().waitForURL("**/case/" + number + "**");
    assertThat(clerk.at(".case-head")).isVisible();
    clerk.quiet();
    clerk.at("vaadin-tab").getByText("办理").click();
    clerk.quiet().sees("本案现在没有由您办理的事项");
    assertThat(clerk.at(".case-head")).containsText(number);
    assertThat(clerk.at("#field-projectTitle")).hasCount(0);
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.letters.internal.Docx;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserFiles;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters as people meet them: on the case page, on paper, in the hands of the administrator. */
@BrowserTest
class LetterTests {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;
  @Autowired Letters letters;

  @Test
  void theApplicantFindsTheLettersAndAStrangerVerifiesOne(BrowserPeople people) throws Exception {
    String number = number(journeys.sentUp());
    BrowserPage clerk = people.demo("xingan");
    BrowserCase file = clerk.caseFile(number);
    file.tab("案卷");

    Locator letters = clerk.at("#case-letters");
    assertThat(letters).containsText("推荐函");
    assertThat(letters).containsText("受理通知书");
    Path letter = saved(clerk, letters.locator("a").first());
    String address = letters.getByText("核验页").first().getAttribute("href");

    BrowserPage stranger = people.stranger();
    stranger.raw().navigate(address);
    assertThat(stranger.at("body")).containsText("与封存时一致");
    stranger.raw().locator("input[type=file]").setInputFiles(letter);
    stranger.raw().locator("button").click();
    assertThat(stranger.at("#result")).containsText("逐字节相同");
  }

  @Test
  void aLetterIsReadInTheDossierAndTheBoundFileIsDownloaded(BrowserPeople people) throws Exception {
    String number = number(journeys.sentUp());
    BrowserPage officer = people.demo("gx-eco");
    officer.caseFile(number).tab("案卷");

    officer.at("vaadin-grid vaadin-button").getByText("推荐函").first().click();
    officer.quiet();
    Locator reading = officer.at("#case-reading");
    assertThat(reading).containsText("桂林市生态环境局、桂林市发展和改革委员会、桂林市工业和信息化局");
    assertThat(reading).containsText("系统自带");

    Path bound = saved(officer, officer.at("#case-letters").getByText("下载合订本"));
    assertThat(Docx.text(Files.readAllBytes(bound))).contains(number, "测试企业0001");
  }

  @Test
  void aBureauAddsTheStampedScan(BrowserPeople people) {
    CaseId id = journeys.sentUp();
    String number = number(id);
    BrowserPage bureau = people.demo("guilin-eco");
    BrowserCase file = bureau.caseFile(number);
    file.tab("办理");

    BrowserForm form = file.act("add-scan");
    form.answer("letter", "推荐函 " + letters.of(id).get(0).number());
    form.uploaded("file", "推荐函（盖章）.pdf", BrowserFiles.pdf());
    file.confirm("补充盖章扫描件");

    bureau.sees("盖章扫描件已封存");
    bureau.caseFile(number).tab("案卷");
    assertThat(bureau.at("#case-letters")).containsText("盖章扫描件");
  }

  @Test
  void theAdministratorIsToldWhichFieldIsUnknownAndSeesASample(BrowserPeople people) {
    BrowserPage admin = people.demo("admin").open("admin/templates");
    Locator card = admin.at("[data-kind='REFUSAL']");

    upload(card, Docx.saying(LetterKind.REFUSAL, "{{foo}}"));
    assertThat(card.locator(".letter-problems")).containsText("{{foo}}");

    upload(card, Docx.saying(LetterKind.REFUSAL, "换过的模板（测试）"));
    assertThat(admin.at(".letter-sheet")).containsText("换过的模板（测试）");
    assertThat(admin.at(".letter-sheet")).containsText("示例流域");
    admin.press("启用这个模板");
    assertThat(card.locator(".letter-versions li").first()).containsText("现行");
    card.getByText("启用").last().click();
    admin.quiet();
    assertThat(card.locator(".letter-versions li").last()).containsText("现行");
  }

  private static void upload(Locator card, byte[] file) {
    card.locator("input[type=file]").setInputFiles(new FilePayload("模板.docx", DOCX, file));
  }

  private static Path saved(BrowserPage page, Locator link) {
    Download download = page.raw().waitForDownload(link::click);
    return download.path();
  }

  private String number(CaseId id) {
    return cases.of(id).number();
  }
}

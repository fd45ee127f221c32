package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Accounts;
import org.qingshen.directory.Directory;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.internal.SurveyWorld;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.SurveyJourneys;
import org.qingshen.workflow.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The leader at the place, with a phone, in and out of the network. */
@BrowserTest
@Import(SurveyWorld.class)
class SiteSurveyTests {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  @Autowired SelectionJourneys selection;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired SurveyField field;
  @Autowired MutableClock clock;
  @Autowired Directory directory;
  @Autowired Accounts accounts;

  private CaseId id;
  private WorkItemId item;

  @BeforeEach
  void aVisitIsDueToday() {
    clock.reset();
    SurveyWorld.enter(directory, accounts);
    SurveyJourneys survey = new SurveyJourneys(signIn, desk, field, clock);
    id = selection.atSurvey();
    done(survey.plan(id, SurveyWorld.LEAD_POST));
    done(survey.accept(id, "xingan"));
    survey.goThere(id, SurveyWorld.LEAD);
    item = survey.record(id, SurveyWorld.LEAD).id();
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  @Test
  void findingsOutliveALostNetworkAndAreHandedOverWhenItReturns(BrowserPeople people) {
    BrowserPage phone = leader(people);
    Page page = phone.raw();
    phone.caseFile(id.value());
    page.getByText("打开现场核查页").click();
    Locator cards = page.locator("#items article");
    ready(page);
    int items = cards.count();
    assertThat(items).isGreaterThan(3);

    for (int at = 0; at < items; at++) {
      tap(cards.nth(at), "一致");
    }
    cards.nth(0).locator("textarea").fill("与台账一致 𠮷（测试）");
    assertThat(page.locator("#state")).containsText("已上传服务器");
    assertThat(cards.nth(0).locator(".item-state")).hasText("已上传服务器");
    picture(page, "1-online");

    page.context().setOffline(true);
    tap(cards.nth(1), "不一致");
    cards.nth(2).locator("textarea").fill("断网时写的（测试）");
    photo(cards.nth(1), SurveyJourneys.jpeg(id.hashCode(), clock.instant()));
    assertThat(cards.nth(1).locator(".photos li")).hasCount(1);
    assertThat(page.locator("#state")).containsText("离线");
    assertThat(page.locator("#submit")).isDisabled();
    page.reload();
    ready(page);
    assertThat(cards.nth(1).locator("input[value=INCONSISTENT]")).isChecked();
    assertThat(cards.nth(2).locator("textarea")).hasValue("断网时写的（测试）");
    assertThat(cards.nth(1).locator(".photos li")).hasCount(1);
    assertThat(cards.nth(1).locator(".item-state")).containsText("离线");
    picture(page, "2-offline");

    page.context().setOffline(false);
    assertThat(page.locator("#state")).containsText("已上传服务器");
    assertThat(cards.nth(1).locator(".item-state")).hasText("已上传服务器");
    assertThat(cards.nth(1).locator(".photos")).containsText("SHA-256");
    page.locator("#add-problem").click();
    page.locator("#problems textarea").fill("排水沟无盖板（测试）");
    assertThat(page.locator("#problems .item-state")).hasText("已上传服务器");
    picture(page, "3-back");

    page.onceDialog(Dialog::accept);
    page.locator("#submit").click();
    page.waitForURL(Pattern.compile(".*/case/.*"));
    phone.quiet();
    BrowserPage office = people.demo("gx-eco");
    office.caseFile(id.value()).tab("案卷");
    office.at("vaadin-grid vaadin-button").getByText("现场核查记录").first().click();
    office.quiet();
    Locator reading = office.at("#case-reading");
    assertThat(reading).containsText("断网时写的（测试）");
    assertThat(reading).containsText("排水沟无盖板（测试）");
    assertThat(reading.locator("a[href*='documents/']").first()).isVisible();
    picture(office.raw(), "4-sealed");
  }

  @Test
  void aLostSessionKeepsEverythingAndGoesOnAfterLogin(BrowserPeople people) {
    Page page = leader(people).raw();
    page.navigate("survey/" + item);
    ready(page);
    assertThat(page.locator("#state")).containsText("已上传服务器");

    clock.advance(Duration.ofMinutes(31));
    tap(page.locator("#items article").first(), "无法核对");
    assertThat(page.locator("#banner")).containsText("登录已过期");
    picture(page, "5-session");
    page.locator("#login").click();
    login(page);

    page.waitForURL(Pattern.compile(".*/survey/" + item));
    ready(page);
    Locator first = page.locator("#items article").first();
    assertThat(first.locator("input[value=NOT_CHECKABLE]")).isChecked();
    assertThat(first.locator(".item-state")).hasText("已上传服务器");
  }

  @Test
  void anotherExpertAndAnOfficialFindNothingThere(BrowserPeople people) {
    Page official = people.demo("gx-eco").raw();
    assertThat(official.navigate("survey/" + item).status()).isEqualTo(404);
    assertThat(official.navigate("survey/" + item + "/state").status()).isEqualTo(404);
    Page stranger = people.stranger().raw();
    stranger.navigate("survey/" + item);
    assertThat(stranger.url()).contains("/login");
    assertThat(stranger.navigate("survey/" + item + "/state").status()).isEqualTo(401);
  }

  private BrowserPage leader(BrowserPeople people) {
    BrowserPage phone = people.phone(WIDTH, HEIGHT);
    phone.raw().navigate("login");
    login(phone.raw());
    phone.raw().waitForURL(Pattern.compile("^(?!.*/login).*$"));
    return phone.quiet();
  }

  private static void login(Page page) {
    page.locator("#login input").fill(SurveyWorld.LEAD);
    page.locator("#password input").fill(SurveyWorld.PASSWORD);
    page.locator("#enter").click();
  }

  private static void ready(Page page) {
    page.locator("body[data-ready=true][data-offline=ready]").waitFor();
  }

  private static void tap(Locator card, String finding) {
    card.getByLabel(finding, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  private static void photo(Locator card, byte[] content) {
    card.locator("input[type=file]")
        .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", content));
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "browser", "survey-" + name + ".png"))
            .setFullPage(true));
  }
}

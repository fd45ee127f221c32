package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.Place;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.ListJourneys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** What the public, an officer and the applicant see of a veto after publication. */
@BrowserTest
class VetoTests {

  @Autowired ListJourneys lists;
  @Autowired Journeys applicants;
  @Autowired PublishedLists published;
  @Autowired CaseFiles cases;

  @Test
  void thePublicReadsTheCorrectionAndTheRegisterHasARecordTheApplicantAppealsAgainst(
      BrowserPeople people) {
    CaseId gone = lists.proposed();
    CaseId stays = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(gone, stays)));
    lists.confirmed(list);
    done(applicants.suspect(gone, "gx-drc"));
    applicants.inquiry().concluded(gone, InquiryOutcome.CONFIRMED);
    applicants.settle(gone);
    String number = cases.of(gone).number();

    publicReads(people, gone);
    officerReads(people, number);
    applicantAppeals(people, number);
  }

  private void publicReads(BrowserPeople people, CaseId gone) {
    Place place = published.placesOf(gone.value()).get(0);
    String path =
        "public/lists/" + UriUtils.encodePathSegment(place.number(), StandardCharsets.UTF_8);
    Page page = people.stranger().raw();
    page.navigate(path);
    assertThat(page.locator("#correction")).containsText("一票否决");
    assertThat(page.locator("#correction")).containsText("决定书");
    picture(page, "veto-list");
    page.navigate(path + "/entries/" + place.entry());
    assertThat(page.locator("main")).containsText("一票否决");
    picture(page, "veto-entry");
    Page phone = people.phone(390, 844).raw();
    phone.navigate(path);
    assertThat(phone.locator("#correction")).isVisible();
    picture(phone, "veto-phone");
  }

  private static void officerReads(BrowserPeople people, String number) {
    BrowserPage officer = people.demo("gx-drc");
    officer.open("credit");
    assertThat(officer.at("#credit-grid")).containsText(number);
    picture(officer.raw(), "veto-credit");
    officer.raw().locator("#credit-search input").fill(number);
    officer.raw().locator("#credit-grid a").first().click();
    assertThat(officer.raw().locator("main, body").first()).containsText("制发决定书");
    picture(officer.raw(), "veto-record");
    officer.open("case/" + number + "?tab=timeline");
    picture(officer.raw(), "veto-timeline");
  }

  private static void applicantAppeals(BrowserPeople people, String number) {
    BrowserPage applicant = people.demo("xingan");
    applicant.open("case/" + number + "?tab=dossier");
    assertThat(applicant.at("#credit-records")).containsText("有效");
    assertThat(applicant.raw().locator("body")).containsText("一票否决决定书");
    picture(applicant.raw(), "veto-dossier");
    keep(applicant.raw());
    applicant.open("case/" + number + "?tab=work");
    applicant.raw().locator("[data-act=credit-appeal]").click();
    assertThat(applicant.raw().locator("vaadin-dialog-overlay")).containsText("申诉的事实和理由");
    picture(applicant.raw(), "veto-appeal");
  }

  /** The letter, for looking at. */
  private static void keep(Page page) {
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      page.waitForDownload(() -> page.getByText("下载正文").first().click())
          .saveAs(Path.of(folder, "veto-decision.docx"));
    }
  }

  /** For looking at. */
  private static void picture(Page page, String name) {
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      page.waitForTimeout(700);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
    }
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.springframework.beans.factory.annotation.Autowired;

/** Keyboard only, and a phone. */
@BrowserTest
class ReachTests {

  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;

  private String number;

  @BeforeEach
  void twoCasesWait() {
    journeys.submitted();
    number = cases.of(journeys.submitted()).number();
  }

  @Test
  void fromLoginToAnOpenCaseWithoutAMouse(BrowserPeople people) {
    BrowserPage officer = people.stranger().open("login?to=desk");
    assertThat(officer.at("#login input")).isFocused();
    Keyboard keys = officer.raw().keyboard();
    keys.type("guilin-eco");
    keys.press("Tab");
    keys.type(DemoProvince.PASSWORD);
    keys.press("Enter");
    officer.raw().waitForURL(Pattern.compile(".*/desk$"));
    officer.quiet();
    officer.at("vaadin-grid a.num").first().waitFor();
    String wanted = officer.at("vaadin-grid a.num").nth(1).getAttribute("href");
    officer.raw().waitForFunction("() => document.activeElement.localName === 'vaadin-grid'");

    keys.press("j");
    keys.press("j");
    keys.press("k");
    keys.press("Enter");

    officer.raw().waitForURL(url -> url.endsWith(wanted));
    assertThat(officer.at(".case-head")).containsText("现由");
  }

  @Test
  void aPhoneScrollsDeskAndCaseInOneDirectionOnly(BrowserPeople people) {
    BrowserPage phone = people.demo("guilin-eco", PHONE_WIDTH, PHONE_HEIGHT);
    phone.desk();
    phone.at("vaadin-grid a.num").first().waitFor();
    fits(phone);

    phone.caseFile(number).claim();
    fits(phone);
    phone.open("case/" + number + "?tab=dossier");
    fits(phone);
  }

  private static void fits(BrowserPage phone) {
    Object width = phone.raw().evaluate("document.scrollingElement.scrollWidth");
    assertThat((Integer) width).as(phone.raw().url()).isLessThanOrEqualTo(PHONE_WIDTH);
  }
}

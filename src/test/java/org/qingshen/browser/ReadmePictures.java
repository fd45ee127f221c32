package org.qingshen.browser;

import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Makes the pictures of README: {@code mvn verify -Dtest=ReadmePictures -Dqingshen.pictures=true}.
 * Everything on them is demo data.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "qingshen.pictures", matches = "true")
class ReadmePictures {

  private static final Path FOLDER = Path.of("docs", "pictures");
  private static final List<String> GUILIN = List.of("guilin-eco", "guilin-drc", "guilin-iit");
  private static final List<String> LIUZHOU = List.of("liuzhou-eco", "liuzhou-drc", "liuzhou-iit");

  private static final Duration BETWEEN_ACTS = Duration.ofMinutes(97);

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;
  @Autowired MutableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void deskCaseAndSeal(BrowserPeople people) {
    journeys.created("liucheng");
    submitted("yangshuo", "遇龙河流域清洁生产协同审核创新试点（演示）");
    String first = cases.of(sentUp("xingan", "漓江流域清洁生产协同审核创新试点（演示）", GUILIN)).number();
    sentUp("yangshuo", "漓江下游农副食品加工协同审核创新试点（演示）", GUILIN);
    sentUp("xingan", "灵渠沿线食品加工协同审核创新试点（演示）", GUILIN);
    sentUp("luzhai", "鹿寨沿江化工企业协同审核创新试点（演示）", LIUZHOU);
    CaseId suspected = sentUp("luzhai", "洛清江流域清洁生产协同审核创新试点（演示）", LIUZHOU);
    sentUp("liucheng", "融江流域印染化工协同审核创新试点（演示）", LIUZHOU);
    done(journeys.suspect(suspected, "gx-eco-2"));

    BrowserPage officer = people.demo("gx-eco");
    officer.desk();
    officer.at("vaadin-grid a.num").first().waitFor();
    picture(officer, "desk");

    BrowserCase file = officer.caseFile(first);
    file.claim();
    picture(officer, "case");

    file.tab("核验").press("核验").sees("与封存时一致");
    picture(officer, "seal");
  }

  private CaseId submitted(String login, String title) {
    CaseId id = journeys.created(login);
    clock.advance(BETWEEN_ACTS);
    done(journeys.submit(id, login, plan -> plan.with("projectTitle", title)));
    return id;
  }

  private CaseId sentUp(String login, String title, List<String> bureaus) {
    CaseId id = submitted(login, title);
    for (String bureau : bureaus) {
      clock.advance(BETWEEN_ACTS);
      done(journeys.opinion(id, bureau, CaseFixtures::anAgreement));
    }
    return id;
  }

  private static void picture(BrowserPage page, String name) {
    page.quiet();
    page.raw().waitForTimeout(500);
    page.raw().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}

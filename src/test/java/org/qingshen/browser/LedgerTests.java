package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.evidence.internal.ArchiveVerifier;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.ListJourneys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An auditor verifies one case, one list and everything, and takes a case away to check it. */
@BrowserTest
class LedgerTests {

  @Autowired ListJourneys lists;
  @Autowired Checkpoints checkpoints;
  @Autowired SigningKeys keys;
  @Autowired JdbcTemplate jdbc;

  @Test
  void anAuditorVerifiesAndExports(BrowserPeople people) throws Exception {
    CaseId project = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(project)));
    lists.confirmed(list);
    onlyWhatWasSealed();
    checkpoints.make();
    String number =
        jdbc.queryForObject(
            "select number from public_list where case_id = ?", String.class, list.value());

    BrowserPage page = people.demo("auditor").open("ledger");
    look(page, "state");
    one(page, number);
    page.sees("与封存时一致");
    one(page, caseNumber(project));
    page.sees("全部记录均已核验");
    look(page, "one");
    one(page, "SD1999-0001");
    page.sees("没有找到，或您无权核验");
    page.press("开始核验全部");
    assertThat(page.at("text=均与封存时一致").first()).isVisible();

    jdbc.update(
        "update public_list_entry set party = concat(party, '甲') where list_id in"
            + " (select id from public_list where number = ?)",
        number);
    one(page, number);
    page.sees("第 1 项与封存内容不一致");
    look(page, "broken");
    jdbc.update(
        "update public_list_entry set party = left(party, char_length(party) - 1) where"
            + " list_id in (select id from public_list where number = ?)",
        number);

    page.open("case/" + caseNumber(project));
    page.at("vaadin-tab")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("核验"))
        .first()
        .click();
    page.quiet();
    look(page, "seal");
    Download download = page.raw().waitForDownload(() -> page.at(".case-export").click());
    verified(download.path());
    Page stranger = people.phone(390, 844).raw();
    stranger.navigate("public/ledger");
    assertThat(stranger.locator("main")).containsText(keys.all().get(0).fingerprint());
    if (System.getProperty("qingshen.look") != null) {
      stranger.screenshot(shot("portal"));
    }
  }

  /** Journeys that step over panel and survey write their rows by hand. */
  private void onlyWhatWasSealed() {
    jdbc.update("delete from panel_dimension where panel_id like 'panel-%'");
    jdbc.update("delete from panel_opinion where leader_id = 'nobody'");
    jdbc.update("delete from survey where lead_post = 'post'");
  }

  private void verified(Path archive) throws Exception {
    List<Text> faults = new ArrayList<>();
    ArchiveVerifier.Result result =
        new ArchiveVerifier(faults::add).verify(archive, keys.all().get(0).fingerprint());

    assertThat(faults).isEmpty();
    assertThat(result.entries()).isGreaterThan(5);
    assertThat(result.documents()).isPositive();
    if (System.getProperty("qingshen.look") != null) {
      java.nio.file.Files.copy(
          archive,
          Path.of(System.getProperty("qingshen.look"), "case.zip"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void one(BrowserPage page, String reference) {
    page.at("#ledger-reference input").fill(reference);
    page.at("#ledger-reference input").press("Tab");
    page.quiet();
    page.at("#ledger-one").click();
    page.quiet();
  }

  private String caseNumber(CaseId id) {
    return jdbc.queryForObject(
        "select number from case_file where id = ?", String.class, id.value());
  }

  private static void look(BrowserPage page, String name) {
    if (System.getProperty("qingshen.look") != null) {
      page.raw().screenshot(shot(name));
    }
  }

  private static Page.ScreenshotOptions shot(String name) {
    Path folder =
        Path.of(Optional.ofNullable(System.getProperty("qingshen.look")).orElse("target"));
    return new Page.ScreenshotOptions()
        .setPath(folder.resolve("ledger-" + name + ".png"))
        .setFullPage(true);
  }
}

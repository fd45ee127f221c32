package org.qingshen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.ListJourneys;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stays visible of a review: void draws, asked suspensions, upheld objections. */
@BrowserTest
class ReviewMarksTests {

  @Autowired SelectionJourneys review;
  @Autowired ListJourneys lists;
  @Autowired CaseFiles cases;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void asItWas() {
    signIn.out();
    lists.notice(DemoProvince.CALL, null);
  }

  @Test
  @DisplayName("A void draw is seen by whoever decides, and a drawn expert is suspended by two")
  void aVoidDrawAndAnAskedSuspensionAreSeen(BrowserPeople people) {
    CaseId id = review.atConsultation();
    String number = cases.of(id).number();
    compose(id);
    String mark = Ids.next();
    act(id, "gx-eco", Map.of("nonce", "eco-" + mark, "kept", true));
    act(id, "gx-drc", Map.of("nonce", "drc-" + mark, "kept", true));
    act(id, "gx-eco", Map.of("answer", "REVEAL", "nonce", "eco-" + mark));
    act(id, "gx-drc", Map.of("answer", "LOST", "reason", "记录纸张遗失（测试）"));
    compose(id);
    act(id, "gx-eco-2", Map.of("nonce", "eco2-" + mark, "kept", true));
    act(id, "gx-iit", Map.of("nonce", "iit-" + mark, "kept", true));
    act(id, "gx-eco-2", Map.of("answer", "REVEAL", "nonce", "eco2-" + mark));
    act(id, "gx-iit", Map.of("answer", "REVEAL", "nonce", "iit-" + mark));

    BrowserPage officer = people.demo("gx-drc");
    officer.open("pilot/calls/" + DemoProvince.CALL + "/comparison").sees("次抽取作废");
    picture(officer, "comparison-void");

    PersonId drawn =
        new PersonId(
            jdbc.queryForObject(
                "select min(d.expert_id) from panel_drawn d join panel p on p.id = d.panel_id"
                    + " where p.case_id = ?",
                String.class,
                id.value()));
    String code =
        jdbc.queryForObject(
            "select code from expert where person_id = ?", String.class, drawn.value());
    String name =
        jdbc.queryForObject(
            "select name from expert where person_id = ?", String.class, drawn.value());
    BrowserPage keeper = people.demo("pool");
    keeper.open("experts").sees(code);
    keeper.quiet();
    keeper.at("vaadin-button[aria-label='暂停 " + name + "']").click();
    keeper.at("#expert-reason textarea").fill("工作质量问题（测试）");
    keeper.at("#edit-save").click();
    keeper.sees("待部门确认");
    picture(keeper, "pool-waits");

    officer.open("draws/" + number).sees("全部核验通过").sees("抽取后的状态变更").sees(code);
    picture(officer, "draws-void");
    officer.at("vaadin-button[aria-label='不同意 " + code + "']").click();
    officer.sees("未同意");
    BrowserPage auditor = people.demo("auditor").open("draws/" + number).sees("未同意");
    assertThat(auditor.at("vaadin-button[aria-label$='同意 " + code + "']").count()).isZero();
  }

  @Test
  @DisplayName("An upheld objection, read by officials, the auditor and the public, on A4 as well")
  void anUpheldObjectionIsReadByAllWhoMay(BrowserPeople people) {
    lists.notice(DemoProvince.CALL, 5);
    CaseId bad = lists.proposed();
    CaseId good = lists.proposed();
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(bad, good)));
    lists.confirmed(list);
    String notice = lists.noticeOf(list).id();
    lists.object(list, 1, ListJourneys.FACTS);
    done(lists.uphold(list));
    done(lists.concur(list, "gx-drc", true));

    String reference = cases.of(list).number();
    String path = "case/" + (reference == null ? list.value() : reference);
    for (String login : List.of("gx-eco", "auditor")) {
      BrowserPage page = people.demo(login);
      page.caseFile(reference == null ? list.value() : reference);
      page.open(path);
      picture(page, "list-case-" + login);
      assertThat(page.raw().content()).doesNotContain("test@example.org");
    }
    BrowserPage auditor = people.demo("auditor");
    auditor.open("case/" + cases.of(good).number());
    picture(auditor, "project-auditor");
    BrowserPage stranger = people.stranger();
    stranger.raw().navigate("public/notices/" + notice);
    picture(stranger, "notice");
    stranger.raw().navigate("public/notices/" + notice + "?lang=en");
    picture(stranger, "notice-en");
    print(stranger, "notice");
    lists.lapse(list);
    stranger.raw().navigate("public");
    picture(stranger, "portal");
    stranger.raw().locator("a[href*='/public/lists/']").first().click();
    picture(stranger, "list");
    print(stranger, "list");
    stranger.raw().navigate(stranger.raw().url() + "?lang=en");
    picture(stranger, "list-en");
  }

  private void compose(CaseId id) {
    act(
        id,
        "pool",
        Map.of(
            "kind",
            "DRAW",
            "seats",
            List.of(
                Map.of("field", "PROCESS", "number", "1", "reserves", "1"),
                Map.of("field", "ENERGY", "number", "1", "reserves", "1"),
                Map.of("field", "ENVIRONMENT", "number", "1", "reserves", "1"))));
  }

  private void act(CaseId id, String login, Map<String, Object> answers) {
    signIn.as(
        login,
        () -> {
          WorkItem item = desk.openItems(id).get(0);
          if (item.assignee() == null) {
            desk.claim(item.id());
          }
          return done(desk.submit(item.id(), Journeys.PAGE, new FormData(answers)));
        });
  }

  /** Where pictures are wanted: the folder of the property {@code qingshen.pictures}. */
  private static void picture(BrowserPage page, String name) {
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      page.raw()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of(folder, name + ".png"))
                  .setFullPage(true));
    }
  }

  private static void print(BrowserPage page, String name) {
    byte[] paper = page.raw().pdf(new Page.PdfOptions().setFormat("A4"));
    assertThat(paper).isNotEmpty();
    String folder = System.getProperty("qingshen.pictures");
    if (folder != null) {
      try {
        java.nio.file.Files.write(Path.of(folder, name + ".pdf"), paper);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.forms.FormData;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserFiles;
import org.qingshen.testing.BrowserForm;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** A high-tech zone applies for its park, is sent back by the city and applies again. */
@BrowserTest
class ParkPilotTests {

  private static final String PARK = "liuzhou-park";

  @Autowired Journeys journeys;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseFiles cases;
  @Autowired MutableClock clock;

  @Test
  void aParkWith1853EnterprisesAnswersTheItemsOfTwoBureausAndAppliesAgain(BrowserPeople people) {
    CaseId id = journeys.created(PARK);
    aPlanIsDrafted(id);
    BrowserPage clerk = people.demo(PARK);

    importsTheRosterAndSubmits(clerk, id);
    twoBureausSendItBack(id);
    answersOneListAndSubmitsAgain(clerk, id);
    comparesItsTwoVersions(clerk, id);
  }

  /** Typed on another day; the roster is still missing. */
  private void aPlanIsDrafted(CaseId id) {
    signIn.as(
        PARK,
        () -> {
          WorkItem item = journeys.claimed(id);
          AttachmentId file = journeys.file(id, item.id());
          Map<String, Object> plan =
              new LinkedHashMap<>(
                  CaseFixtures.aParkPilot(OfficeTime.day(clock.instant()), Map.of(), file)
                      .values());
          plan.remove("roster");
          long version = ((TaskDesk.Opened.Ready) desk.open(item.id())).draft().version();
          return desk.saveDraft(item.id(), version, Journeys.PAGE, new FormData(plan));
        });
  }

  private static void importsTheRosterAndSubmits(BrowserPage clerk, CaseId id) {
    BrowserCase file = clerk.caseFile(id.value());
    clerk.press("接管编辑");
    BrowserForm form = file.form();
    byte[] roster = BrowserFiles.roster(CaseFixtures.roster(CaseFixtures.BIG_ROSTER));
    assertThat(form.openSheet("roster", roster)).containsText("共 1,853 行，没有问题");
    form.takeSheet("roster");
    assertThat(form.field("roster")).containsText("共 1,853 行");
    assertThat(file.submitted()).containsText("接下来由市级三部门联合审核");
  }

  private void twoBureausSendItBack(CaseId id) {
    done(journeys.opinion(id, "liuzhou-eco", list -> CaseFixtures.aReturn(list, "园区边界图（测试）")));
    done(journeys.opinion(id, "liuzhou-drc", list -> CaseFixtures.aReturn(list, "资金来源（测试）")));
    done(journeys.opinion(id, "liuzhou-iit", CaseFixtures::anAgreement));
  }

  private void answersOneListAndSubmitsAgain(BrowserPage clerk, CaseId id) {
    BrowserCase file = clerk.desk().take(signIn.as(PARK, () -> cases.of(id).number()));
    BrowserForm form = file.form();
    Locator list = form.field("returnItems");
    assertThat(list).containsText("园区边界图（测试）");
    assertThat(list).containsText("资金来源（测试）");
    assertThat(list).containsText("柳州市生态环境局");
    form.answer("returnItems", List.of(answered(), answered()));
    form.answer("scope", "按退回意见补充四至边界（测试）。");
    // The truth of what was changed is declared anew.
    form.answer("truth", true).answer("signer", "测试签字人");
    assertThat(file.submitted()).containsText("接下来由市级三部门联合审核");
  }

  private static Map<String, Object> answered() {
    return Map.of("response", "已修改（测试）");
  }

  private static void comparesItsTwoVersions(BrowserPage clerk, CaseId id) {
    BrowserCase file = clerk.caseFile(id.value());
    file.tab("案卷");
    Page page = clerk.raw();
    page.getByLabel("选择第 1 项用于对照").check();
    page.getByLabel("选择第 5 项用于对照").check();
    clerk.press("对照所选两版").sees("第 1 版与第 2 版对照");
    assertThat(clerk.at("#case-reading")).containsText("按退回意见补充四至边界（测试）。");
    assertThat(clerk.at("#case-reading")).containsText("试点范围（测试）。");
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Another province (simulated): nothing but {@code qingshen.province} says that this is 山东. The
 * bearing cluster of 临清 applies with its published facts [S001].
 */
@BrowserTest
@TestPropertySource(
    properties = {
      "qingshen.province=370000",
      "spring.datasource.url=jdbc:h2:mem:shandong;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
          + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000"
    })
class ShandongTests {

  private static final String CATEGORY = "工业园区（产业集群）清洁生产整体审核创新";

  @Autowired MutableClock clock;
  @Autowired CaseFiles cases;
  @Autowired Letters letters;
  @Autowired Journeys journeys;
  @Autowired SignIn signIn;

  @Test
  @DisplayName("A cluster of 1,853 makers applies as category 2 and is not asked for a park's C4")
  void aBearingClusterIsRecommendedByLiaochengAndCheckedByShandong(BrowserPeople people) {
    CaseId id = applies(people.demo("linqing"));
    String number = cases.of(id).number();

    for (String bureau : List.of("liaocheng-eco", "liaocheng-drc")) {
      done(journeys.opinion(id, bureau, CaseFixtures::anAgreement));
    }
    agrees(people.demo("liaocheng-iit"), number);
    journeys.settle(id);
    passes(people.demo("sd-eco"), number);
    journeys.settle(id);

    assertThat(cases.of(id).state()).isEqualTo("EXPERT_CONSULTATION");
    assertThat(letters.of(id))
        .extracting(Letter::kind)
        .containsExactly(
            LetterKind.RECOMMENDATION, LetterKind.ACCEPTANCE, LetterKind.FORMAT_PASSED);
    assertThat(letters.of(id).get(0).issuer()).contains("聊城");
  }

  private CaseId applies(BrowserPage clerk) {
    clerk.open("calls").follow("山东清洁生产审核创新试点申报");
    clerk.sees("依据待确认").press("创建申请");
    clerk.raw().waitForURL(Pattern.compile(".*/case/.*"));
    BrowserCase application = clerk.caseFile(clerk.raw().url().replaceAll(".*/case/", ""));
    fill(application.form());
    assertThat(application.form().field("c4ManagementBody")).not().isVisible();
    application.page().button("提交").click();
    String number = BrowserCase.number(application.page().at(".case-receipt"));
    CaseId id = signIn.as("linqing", () -> cases.find(number).orElseThrow().id());
    SealedEntry sealed = signIn.as("linqing", () -> cases.dossier(id)).get(0);
    assertThat(sealed.data()).containsEntry("objectKind", "CLUSTER").doesNotContainKey("c4Base");
    return id;
  }

  private void fill(BrowserForm form) {
    form.choose("category", CATEGORY);
    Map<String, Object> answers =
        new LinkedHashMap<>(
            CaseFixtures.aBearingCluster(
                    OfficeTime.day(clock.instant()), Map.of(), new AttachmentId("none"))
                .values());
    List.of("category", "roster", "c2Evidence", "c3Evidence", "planFiles").forEach(answers::remove);
    form.fill(answers);
    form.openSheet("roster", BrowserFiles.roster(CaseFixtures.roster(CaseFixtures.BIG_ROSTER)));
    form.takeSheet("roster");
    for (String files : List.of("c2Evidence", "c3Evidence", "planFiles")) {
      form.uploaded(files, files + "（测试）.pdf", BrowserFiles.pdf());
    }
  }

  private static void agrees(BrowserPage bureau, String number) {
    BrowserCase file = bureau.desk().take(number);
    BrowserForm form = file.claim();
    assertThat(file.material()).containsText("1853");
    form.findAll("checklist", "CONFORMS").choose("opinion", "同意").answer("truthChecked", true);
    assertThat(file.submitted()).containsText("意见已封存");
  }

  private static void passes(BrowserPage province, String number) {
    BrowserCase file = province.desk().take(number);
    file.claim().findAll("checklist", "CONFORMS").choose("decision", "PASS");
    assertThat(file.submitted()).containsText("形式校核结论已封存：通过");
  }
}

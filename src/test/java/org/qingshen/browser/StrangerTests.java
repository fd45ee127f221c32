package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.AttachmentId;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody tries the addresses of others: what exists and what does not answer alike. */
@BrowserTest
class StrangerTests {

  private static final String NO_CASE = "没有这个案件，或者您无权查看";
  private static final String INVENTED = "0190a0b0-0000-7000-8000-000000000000";
  private static final String CONTENT = "漓江流域";

  @Autowired Journeys journeys;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;

  private CaseFile file;

  @BeforeEach
  void aCaseOfAnotherCounty() {
    file = cases.of(journeys.submitted());
  }

  @Test
  void aCaseOfAnotherCountyLooksLikeOneThatDoesNotExist(BrowserPeople people) {
    BrowserPage stranger = people.demo("yangshuo");
    for (String guess : List.of(file.number(), file.id().value(), "SD2020-9999", INVENTED)) {
      stranger.open("case/" + guess).sees(NO_CASE).seesNot(CONTENT);
    }
  }

  @Test
  void theWorkOfAnotherDepartmentIsNotShown(BrowserPeople people) {
    WorkItem others =
        work.open(file.id()).stream()
            .filter(item -> item.queue().toString().startsWith("CITY_ECO"))
            .findFirst()
            .orElseThrow();
    BrowserPage bureau = people.demo("guilin-drc");
    for (String guess : List.of(others.id().value(), INVENTED)) {
      bureau.open("case/" + file.number() + "?item=" + guess).sees("没有这项工作，或者它不在您的职责范围内");
      assertThat(bureau.at("#field-opinion")).hasCount(0);
    }
  }

  @Test
  void documentsAndPrintsOfOthersLookLikeNothing(BrowserPeople people) {
    BrowserPage clerk = people.demo("yangshuo");
    BrowserPage nobody = people.stranger();
    for (BrowserPage stranger : List.of(clerk, nobody)) {
      alike(stranger, "documents/" + document().value(), "documents/" + INVENTED);
      alike(stranger, "print/" + file.number() + "/1", "print/SD2020-9999/1");
    }
  }

  private AttachmentId document() {
    return signIn.as("xingan", () -> cases.dossier(file.id()).get(0).attachments().get(0).id());
  }

  private static void alike(BrowserPage stranger, String real, String invented) {
    APIResponse one = get(stranger, real);
    APIResponse other = get(stranger, invented);
    assertThat(one.status()).isEqualTo(other.status()).isNotEqualTo(200);
    assertThat(one.text()).isEqualTo(other.text()).doesNotContain(CONTENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"actuator", "actuator/health", "actuator/metrics", "actuator/env"})
  void operationsAreNotThereForStrangersNorForClerks(String address, BrowserPeople people) {
    for (BrowserPage person : List.of(people.stranger(), people.demo("xingan"))) {
      APIResponse answer = get(person, address);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text()).contains("没有").doesNotContain("UP").doesNotContain("jvm");
    }
  }

  @Test
  void nobodySeesAPageBeforeLogin(BrowserPeople people) {
    BrowserPage nobody = people.stranger();
    for (String page : List.of("desk", "cases", "trail", "case/" + file.number())) {
      nobody.open(page);
      assertThat(nobody.raw()).hasURL(Pattern.compile(".*/login.*"));
      nobody.seesNot(CONTENT);
    }
  }

  private static APIResponse get(BrowserPage person, String address) {
    return person
        .raw()
        .context()
        .request()
        .get(address, RequestOptions.create().setMaxRedirects(0));
  }
}

package org.qingshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.BrowserCase;
import org.qingshen.testing.BrowserPage;
import org.qingshen.testing.BrowserPeople;
import org.qingshen.testing.BrowserTest;
import org.qingshen.testing.Journeys;
import org.springframework.beans.factory.annotation.Autowired;

/** What the party of an inquiry sees on its pages. */
@BrowserTest
class PartyTests {

  private static final String COUNT = ".shell-nav a[href='desk']";

  @Autowired Journeys journeys;
  @Autowired CaseFiles cases;

  @Test
  @DisplayName("ADR 0023: the party counts what it reads, without a gap; officers keep the chain")
  void noNumberOfTheChainIsShownToTheParty(BrowserPeople people) {
    String number = accused();

    BrowserPage party = people.demo("xingan");
    party.open("case/" + number + "?tab=seal");
    assertThat(party.at("main")).containsText("弄虚作假核查告知书");
    assertThat(party.at("main")).not().containsText("前一项指纹");
    assertThat(party.at("main")).not().containsText("本案至第");
    party.open("case/" + number + "?tab=dossier");
    List<String> links =
        party.at("a[href^='print/']").all().stream().map(PartyTests::href).toList();
    assertThat(links).allMatch(link -> link.matches("print/[^/]+/[0-9a-f]{16}"));

    BrowserPage officer = people.demo("gx-eco-2");
    officer.open("case/" + number + "?tab=seal");
    assertThat(officer.at("main")).containsText("前一项指纹");
  }

  private static String href(Locator link) {
    return link.getAttribute("href");
  }

  @Test
  void theCountOfOpenWorkIsRightOnTheReceipt(BrowserPeople people) {
    String number = accused();

    BrowserPage party = people.demo("xingan");
    BrowserCase file = party.caseFile(number);
    assertThat(party.at(".case-work")).containsText("截止");
    int before = count(party);
    file.form().answer("statement", "数据取自在线监测原始记录，并无虚假（测试）。");
    assertThat(file.submitted()).containsText("陈述申辩已提交");

    assertThat(party.at(COUNT)).containsText(String.valueOf(before - 1));
  }

  private static int count(BrowserPage page) {
    return Integer.parseInt(page.at(COUNT).innerText().replaceAll("\\D", ""));
  }

  private String accused() {
    CaseId id = journeys.sentUp();
    done(journeys.suspect(id, "gx-eco"));
    done(journeys.inquiry().triage(id, "gx-eco-2", "PROV_ECO"));
    return cases.of(id).number();
  }
}

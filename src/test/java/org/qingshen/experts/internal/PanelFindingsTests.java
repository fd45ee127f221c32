package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.Findings;
import org.qingshen.integrity.Findings.Checked;
import org.qingshen.shared.Texts;
import org.qingshen.testing.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What rules find in a plan is read by the experts it is given to, without thresholds. */
@AppTest
class PanelFindingsTests extends PanelScene {

  private static final int PATIENCE_SECONDS = 30;

  @Autowired Findings findings;
  @Autowired Texts texts;

  @Test
  @DisplayName("P2: identical sheets are found once all are open, and told to officials alone")
  void whatIsFoundInSheetsIsForTheDecidingDepartmentsAlone() throws Exception {
    panel(5, 0);
    assertThat(by(drawn.get(0).login())).isEmpty();
    drawn.forEach(expert -> done(accept(expert)));
    wait("gx-eco", check -> check.facts().equals("pilot-plan"));
    assertThat(by(drawn.get(0).login()))
        .isNotEmpty()
        .allMatch(check -> check.facts().equals("pilot-plan"))
        .allMatch(check -> check.findings().stream().allMatch(it -> it.others().isEmpty()));

    drawn.forEach(expert -> done(score(expert, "80")));

    Checked sheets = wait("gx-eco", check -> check.facts().equals("panel"));
    assertThat(sheets.findings()).anyMatch(found -> found.rule().equals("P2"));
    assertThat(sheets.findings())
        .allMatch(
            found ->
                drawn.stream()
                    .noneMatch(expert -> texts.say(found.sentence()).contains(expert.name())));
    assertThat(by("auditor")).anyMatch(check -> check.facts().equals("panel"));
    for (String login : List.of("guilin-eco", "xingan", "pool", drawn.get(1).login())) {
      assertThat(by(login)).as(login).noneMatch(check -> check.facts().equals("panel"));
    }
  }

  private Checked wait(String login, Predicate<Checked> wanted) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (true) {
      var found =
          by(login).stream()
              .filter(wanted)
              .filter(check -> check.state() == Findings.State.DONE)
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      assertThat(Instant.now()).as("checked in time").isBefore(end);
      Thread.sleep(100);
    }
  }

  private List<Checked> by(String login) {
    return signIn.as(
        login,
        () ->
            cases
                .find(cases.of(id).number())
                .map(file -> findings.of(file, cases.dossier(file.id())))
                .orElse(List.of()));
  }
}

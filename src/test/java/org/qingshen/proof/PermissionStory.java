package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.access.Trail;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.DeskProjection;
import org.qingshen.workflow.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Every service asks for its permission before anything else. Source: roles.md. */
abstract class PermissionStory extends Proof {

  @Autowired CaseDesk acts;
  @Autowired PilotApplications applications;
  @Autowired DeskProjection projection;
  @Autowired Trail trail;

  interface Call {
    Object of(PermissionStory on);
  }

  record Asked(String what, Call call, List<String> refused) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Asked> services() {
    CaseId id = new CaseId("none");
    WorkItemId item = new WorkItemId("none");
    return Stream.of(
        asked("the desk", on -> on.desk.todo(TaskDesk.Filter.ALL, null, 5), "auditor", "admin"),
        asked("its count", on -> on.desk.countTodo(), "auditor", "admin"),
        asked("done work", on -> on.desk.done(null, 5), "auditor", "admin"),
        asked("drafts", on -> on.desk.withDraft(), "auditor", "admin"),
        asked("opening work", on -> on.desk.open(item), "auditor", "admin"),
        asked("claiming", on -> on.desk.claim(item), "auditor", "admin"),
        asked("releasing", on -> on.desk.release(item), "auditor", "admin"),
        asked("saving", on -> on.desk.saveDraft(item, 0, PAGE, FormData.EMPTY), "auditor", "admin"),
        asked("taking over", on -> on.desk.takeOver(item, PAGE), "auditor", "admin"),
        asked("submitting", on -> on.desk.submit(item, PAGE, FormData.EMPTY), "auditor", "admin"),
        asked("acts", on -> on.acts.possible(id), "auditor", "admin"),
        asked("an act", on -> on.acts.act(id, "withdraw", FormData.EMPTY), "auditor", "admin"),
        asked("cases", on -> on.cases.visible("PILOT", null, 5), "admin"),
        asked("a dossier", on -> on.cases.dossier(id), "admin"),
        asked("a history", on -> on.cases.history(id), "admin"),
        asked("a check of seals", on -> on.cases.verify(id), "admin"),
        asked(
            "applying",
            on -> on.applications.create(DemoProvince.CALL),
            "guilin-eco",
            "gx-eco",
            "pool",
            "auditor",
            "admin"),
        asked("calls", on -> on.calls.visible(), "admin"),
        asked("a call", on -> on.calls.find(DemoProvince.CALL), "admin"),
        asked("the trail", on -> on.trail.page(null, null, 5), "xingan", "guilin-eco", "gx-eco"),
        asked("comparing", on -> on.projection.compare(), "xingan", "gx-eco", "auditor"),
        asked("rebuilding", on -> on.projection.rebuild(), "xingan", "gx-eco", "auditor"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceRefusesWhoeverLacksThePermissionAndWhoeverIsNobody(Asked asked) {
    for (String login : asked.refused()) {
      signIn.as(login);
      assertThatThrownBy(() -> asked.call().of(this)).isInstanceOf(UnauthorizedException.class);
    }
    signIn.out();
    assertThatThrownBy(() -> asked.call().of(this)).isInstanceOf(UnauthenticatedException.class);
  }

  private static Asked asked(String what, Call call, String... refused) {
    return new Asked(what, call, List.of(refused));
  }
}

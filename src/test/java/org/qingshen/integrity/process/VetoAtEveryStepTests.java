package org.qingshen.integrity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/**
 * Every place of the models at which a pilot can stand, taken from the models themselves: a step
 * that is drawn tomorrow is vetoed here tomorrow.
 */
@TestInstance(Lifecycle.PER_CLASS)
class VetoAtEveryStepTests {

  private static final String ROOT = "pilot-review";

  /** Processes of lists and calls: no applicant's case runs in them. */
  private static final Set<String> OTHER_CASES = Set.of("approved-list", "call-publication");

  private static final Map<String, BpmnModelInstance> MODELS = models();

  private ProcessEngine engine;
  private RuntimeService runtime;

  private static Map<String, BpmnModelInstance> models() {
    Map<String, BpmnModelInstance> found = new TreeMap<>();
    for (String folder : List.of("pilot", "experts", "workflow")) {
      File[] files = new File("bpmn/" + folder).listFiles((dir, name) -> name.endsWith(".bpmn"));
      for (File file : files) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        model.getModelElementsByType(Process.class).forEach(it -> found.put(it.getId(), model));
      }
    }
    return found;
  }

  /** A way down the call activities to an element: pairs of process and element. */
  private record Place(List<String[]> way) {

    Place then(String process, String element) {
      List<String[]> longer = new ArrayList<>(way);
      longer.add(new String[] {process, element});
      return new Place(longer);
    }

    @Override
    public String toString() {
      return String.join(" > ", way.stream().map(step -> step[0] + "/" + step[1]).toList());
    }
  }

  static Stream<Place> places() {
    List<Place> found = new ArrayList<>();
    below(ROOT, new Place(List.of()), found);
    return found.stream();
  }

  private static void below(String process, Place before, List<Place> found) {
    BpmnModelInstance model = MODELS.get(process);
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      if (waits(node)) {
        found.add(before.then(process, node.getId()));
      }
      if (node instanceof CallActivity call) {
        below(call.getCalledElement(), before.then(process, node.getId()), found);
      }
    }
  }

  private static boolean waits(FlowNode node) {
    return node instanceof UserTask
        || node instanceof ReceiveTask
        || node instanceof EventBasedGateway
        || node instanceof IntermediateCatchEvent && !belongsToAGateway(node)
        || node.isCamundaAsyncBefore();
  }

  /** The gateway waits for it. */
  private static boolean belongsToAGateway(FlowNode event) {
    return event.getIncoming().stream().anyMatch(it -> it.getSource() instanceof EventBasedGateway);
  }

  @BeforeAll
  void start() {
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("everyStep-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:everyStep-" + Ids.next());
    settings.setBeans(new Anything());
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    runtime = engine.getRuntimeService();
    var deployment = engine.getRepositoryService().createDeployment();
    MODELS.forEach((name, model) -> deployment.addModelInstance(name + ".bpmn", model));
    deployment.deploy();
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @ParameterizedTest
  @MethodSource("places")
  @DisplayName("Issue 5: veto at each step of the pilot")
  void aVetoEndsTheCaseAt(Place place) {
    CaseId id = CaseId.next();
    stand(id, place);
    String[] last = place.way().get(place.way().size() - 1);
    assertThat(instance(id, last[0])).as("it stands there").isNotNull();
    assertThat(standsAt(id, last[0])).contains(last[1]);

    new InquiryProcess(runtime).vetoConfirmed(id);

    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.value()).count())
        .isZero();
    assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    assertThat(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId("vetoed")
                .finished()
                .list())
        .anyMatch(end -> rootOf(end.getRootProcessInstanceId()).equals(id.value()));
  }

  @Test
  @DisplayName("No model stays outside: each is called from the review, or is no pilot's")
  void everyStepOfEveryModelIsAmongThem() {
    Set<String> stood = new TreeSet<>();
    places().forEach(place -> stood.add(last(place)));
    Set<String> drawn = new TreeSet<>();
    MODELS.forEach(
        (process, model) ->
            model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> !OTHER_CASES.contains(process))
                .forEach(task -> drawn.add(process + "/" + task.getId())));

    assertThat(stood).containsAll(drawn).hasSizeGreaterThan(drawn.size());
    assertThat(drawn).contains("expert-panel/scoreCase", "site-survey/planVisit");
  }

  private static String last(Place place) {
    String[] last = place.way().get(place.way().size() - 1);
    return last[0] + "/" + last[1];
  }

  private String rootOf(String instance) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult()
        .getBusinessKey();
  }

  private void stand(CaseId id, Place place) {
    runtime
        .createProcessInstanceByKey(ROOT)
        .businessKey(id.value())
        .setVariables(variables(ROOT))
        .startBeforeActivity(place.way().get(0)[1])
        .execute();
    for (String[] step : place.way().subList(1, place.way().size())) {
      ProcessInstance called = instance(id, step[0]);
      if (standsAt(id, step[0]).contains(step[1])) {
        continue;
      }
      runtime.setVariables(called.getId(), variables(step[0]));
      ActivityInstance tree = runtime.getActivityInstance(called.getId());
      ProcessInstanceModificationBuilder change =
          runtime.createProcessInstanceModification(called.getId()).startBeforeActivity(step[1]);
      for (ActivityInstance child : tree.getChildActivityInstances()) {
        change = change.cancelActivityInstance(child.getId());
      }
      for (TransitionInstance child : tree.getChildTransitionInstances()) {
        change = change.cancelTransitionInstance(child.getId());
      }
      change.execute();
    }
  }

  private ProcessInstance instance(CaseId id, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .processDefinitionKey(process)
        .singleResult();
  }

  private List<String> standsAt(CaseId id, String process) {
    List<String> at = new ArrayList<>();
    collect(runtime.getActivityInstance(instance(id, process).getId()), at);
    return at;
  }

  private static void collect(ActivityInstance tree, List<String> at) {
    at.add(tree.getActivityId());
    for (TransitionInstance waiting : tree.getChildTransitionInstances()) {
      at.add(waiting.getActivityId());
    }
    for (ActivityInstance child : tree.getChildActivityInstances()) {
      collect(child, at);
    }
  }

  /** Whatever a model asks for: far dates for its timers, one of everything else. */
  private static Map<String, Object> variables(String process) {
    Map<String, Object> all = new LinkedHashMap<>();
    var names = Pattern.compile("\\$\\{(\\w+)").matcher(Bpmn.convertToString(MODELS.get(process)));
    while (names.find()) {
      String name = names.group(1);
      if (name.endsWith("Due") || name.endsWith("Lapse")) {
        all.put(name, Date.from(Instant.parse("2099-01-01T00:00:00Z")));
      } else if (name.endsWith("Count")) {
        all.put(name, 1);
      } else if (!name.endsWith("Delegate") && !name.endsWith("Listener")) {
        all.put(name, "NONE");
      }
    }
    return all;
  }

  /** Delegates and listeners that do nothing. */
  private static final class Anything extends HashMap<Object, Object> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean containsKey(Object name) {
      return name.toString().endsWith("Delegate") || name.toString().endsWith("Listener");
    }

    @Override
    public Object get(Object name) {
      return containsKey(name) ? new Nothing() : null;
    }
  }

  private static final class Nothing implements JavaDelegate, ExecutionListener {

    @Override
    public void execute(DelegateExecution execution) {
      // Nothing.
    }

    @Override
    public void notify(DelegateExecution execution) {
      // Nothing.
    }
  }
}

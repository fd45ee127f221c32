package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/** A model is code: it follows the house style of docs/adr and says what an officer would say. */
class BpmnModelTests {

  private static final Pattern ID = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
  private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern CONDITION = Pattern.compile("\\$\\{[a-zA-Z]+ == '[A-Z_]+'}");
  private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z]\\w+)}");

  /** A value of a variable; that of a default flow stands in no condition. */
  private static final Pattern VALUE = Pattern.compile("[A-Z_]+");

  /** Constants that no model mentions, each with its reason. */
  private static final Map<String, String> NOT_IN_A_MODEL =
      Map.of(
          "FalsificationInquiryModel.SUSPICION_ID",
          "given at the start and read by our code only",
          "CreditReviewModel.REVIEW_ID",
          "given at the start and read by our code only");

  @TestFactory
  Stream<DynamicTest> idsAreChosenByPeople() {
    return forEachModel(
        model -> {
          Process process = model.process();
          assertThat(process.getId()).matches(KEY).isEqualTo(model.name());
          assertThat(ids(model.all(FlowNode.class))).allMatch(id -> ID.matcher(id).matches());
          assertThat(ids(model.all(SequenceFlow.class))).allMatch(id -> ID.matcher(id).matches());
        });
  }

  @TestFactory
  Stream<DynamicTest> historyIsKeptForAStatedTime() {
    return forEachModel(
        model -> {
          assertThat(model.process().isExecutable()).isTrue();
          assertThat(model.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
  }

  @TestFactory
  Stream<DynamicTest> everythingAnOfficerSeesHasALabel() {
    return forEachModel(
        model -> {
          assertThat(model.process().getName()).isNotBlank();
          model.all(FlowNode.class).forEach(node -> assertLabel(node, node.getName()));
          model.all(Gateway.class).stream()
              .flatMap(gateway -> gateway.getOutgoing().stream())
              .filter(flow -> flow.getSource().getOutgoing().size() > 1)
              .forEach(flow -> assertLabel(flow, flow.getName()));
        });
  }

  private static void assertLabel(BaseElement element, String label) {
    assertThat(label).as("label of %s", element.getId()).isNotBlank();
  }

  @TestFactory
  Stream<DynamicTest> everyHumanStepNamesItsRule() {
    return forEachModel(
        model ->
            model
                .all(UserTask.class)
                .forEach(
                    task -> {
                      assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
                      assertThat(task.getCamundaFormRef()).as(task.getId()).isNotBlank();
                      assertThat(task.getCamundaFormRefBinding())
                          .as(task.getId())
                          .isEqualTo("deployment");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> conditionsCompareOneVariableWithOneValue() {
    return forEachModel(
        model ->
            model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(
                    flow ->
                        assertThat(flow.getConditionExpression().getTextContent())
                            .as(flow.getId())
                            .matches(CONDITION)));
  }

  @TestFactory
  Stream<DynamicTest> theModelHoldsNoCode() {
    return forEachModel(
        model -> {
          assertThat(model.all(ScriptTask.class)).isEmpty();
          assertThat(model.all(CamundaScript.class)).isEmpty();
          assertThat(model.text())
              .doesNotContain("camunda:class=")
              .doesNotContain("camunda:expression=")
              .doesNotContain(" class=\"");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyDelegateIsABeanOfAProcessPackageItMayUse() {
    return forEachModel(
        model ->
            delegates(model)
                .forEach(
                    expression -> {
                      Matcher bean = BEAN.matcher(String.valueOf(expression));
                      assertThat(bean.matches()).as(expression).isTrue();
                      assertThat(packageOf(bean.group(1)))
                          .as("package of %s", expression)
                          .isIn(packagesFor(model.module()));
                    }));
  }

  private static Stream<String> delegates(Model model) {
    return Stream.of(
            model.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
            model.all(CamundaExecutionListener.class).stream()
                .map(CamundaExecutionListener::getCamundaDelegateExpression),
            model.all(CamundaTaskListener.class).stream()
                .map(CamundaTaskListener::getCamundaDelegateExpression))
        .flatMap(expressions -> expressions);
  }

  private static String packageOf(String bean) {
    return Sources.classes().stream()
        .filter(type -> type.isMetaAnnotatedWith(Component.class))
        .filter(type -> nameOf(type).equals(bean))
        .map(JavaClass::getPackageName)
        .findFirst()
        .orElse("no such bean");
  }

  private static String nameOf(JavaClass type) {
    Component component =
        AnnotatedElementUtils.findMergedAnnotation(type.reflect(), Component.class);
    String simple = type.getSimpleName();
    return component.value().isEmpty()
        ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
        : component.value();
  }

  /** The process packages of the module itself and of those its package-info lets it use. */
  private static Set<String> packagesFor(String module) {
    try {
      Class<?> info = Class.forName("org.qingshen." + module + ".package-info");
      String[] allowed = info.getAnnotation(ApplicationModule.class).allowedDependencies();
      return Stream.concat(Stream.of(module), Arrays.stream(allowed))
          .map(name -> "org.qingshen." + name + ".process")
          .collect(Collectors.toSet());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> calledModelsAreThoseOfTheSameDeploymentAndKnowTheCase() {
    return forEachModel(
        model ->
            model
                .all(CallActivity.class)
                .forEach(
                    call -> {
                      assertThat(call.getCamundaCalledElementBinding())
                          .as(call.getId())
                          .isEqualTo("deployment");
                      assertThat(
                              call.getExtensionElements()
                                  .getElementsQuery()
                                  .filterByType(CamundaIn.class)
                                  .list())
                          .as("business key of %s", call.getId())
                          .anyMatch(in -> in.getCamundaBusinessKey() != null);
                      assertThat(models().map(Model::name)).contains(call.getCalledElement());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theDiagramIsComplete() {
    return forEachModel(
        model -> {
          assertThat(
                  model.all(BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()))
              .containsAll(ids(model.all(FlowNode.class)));
          assertThat(model.all(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()))
              .containsAll(ids(model.all(SequenceFlow.class)));
          assertThat(model.all(BpmnEdge.class)).allMatch(edge -> edge.getWaypoints().size() > 1);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyNameInCodeStandsInAModel() {
    String models = models().map(Model::text).collect(Collectors.joining());
    return forEachModel(
        model ->
            constants(model)
                .forEach(
                    (constant, value) -> {
                      String last = value.substring(value.lastIndexOf('/') + 1);
                      if (!NOT_IN_A_MODEL.containsKey(constant) && !VALUE.matcher(last).matches()) {
                        assertThat(models)
                            .as(constant)
                            .containsPattern("\\b" + Pattern.quote(last) + "\\b");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyWaitStateAndMessageHasAConstant() {
    return forEachModel(
        model -> {
          Set<String> waits = new TreeSet<>(ids(model.all(UserTask.class)));
          waits.addAll(ids(model.all(ReceiveTask.class)));
          model.all(Message.class).forEach(message -> waits.add(message.getName()));
          waits.add(model.name());

          assertThat(constants(model).values()).containsAll(waits);
        });
  }

  /** Public text constants of the class that names this model's elements. */
  private static Map<String, String> constants(Model model) {
    String simple =
        Arrays.stream(model.name().split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining("", "", "Model"));
    try {
      Class<?> type = Class.forName("org.qingshen." + model.module() + ".process." + simple);
      return Arrays.stream(type.getDeclaredFields())
          .filter(field -> Modifier.isPublic(field.getModifiers()))
          .filter(field -> field.getType() == String.class)
          .collect(
              Collectors.toMap(field -> simple + "." + field.getName(), BpmnModelTests::value));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("Names of " + model.name() + " belong into " + simple, e);
    }
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> ids(Collection<? extends BaseElement> elements) {
    return elements.stream().map(BaseElement::getId).collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<DynamicTest> forEachModel(Consumer<Model> rule) {
    return models().map(model -> DynamicTest.dynamicTest(model.name(), () -> rule.accept(model)));
  }

  private static Stream<Model> models() {
    List<Path> files = Sources.files(Sources.BPMN, ".bpmn");
    assertThat(files).isNotEmpty();
    return files.stream().map(Model::of);
  }

  private record Model(String module, String name, String text, BpmnModelInstance instance) {

    static Model of(Path file) {
      String text = Sources.read(file);
      return new Model(
          file.getParent().getFileName().toString(),
          file.getFileName().toString().replace(".bpmn", ""),
          text,
          Bpmn.readModelFromStream(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
        Class<T> type) {
      return instance.getModelElementsByType(type);
    }

    Process process() {
      return all(Process.class).iterator().next();
    }
  }
}

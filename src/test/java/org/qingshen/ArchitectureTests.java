package org.qingshen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;

class ArchitectureTests {

  private static final int MAX_LINES = 200;
  private static final int MAX_LINES_OF_A_VIEW = 300;
  private static final String ENGINE = "org.camunda..";
  private static final String WORKFLOW = "org.qingshen.workflow..";
  private static final String PROCESS = "..process..";

  @Test
  void theEngineIsKnownInWorkflowAndProcessPackagesOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(WORKFLOW, PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE)
            .because("Camunda 7 has ended: the wall around it is the way to its successor"));
  }

  @Test
  void theApiOfWorkflowSpeaksWithoutTheEngine() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.qingshen.workflow")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE)
            .because("other modules use desks and handlers, never engine words"));
  }

  @Test
  void pagesAreDrawnInUiPackagesOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.qingshen", "..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules must hold whatever page, import or endpoint asks"));
  }

  @Test
  void tablesAreReadInInternalPackagesOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.ibatis..", "org.mybatis..")
            .because("a table belongs to one module and hides behind its services"));
  }

  @Test
  void mappersAreHidden() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("..internal")
            .because("nobody but the module itself may reach its tables"));
  }

  @Test
  void shiroIsKnownInAccessOnlyButForItsAnnotation() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.qingshen.access..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.apache.shiro..")
                    .and(not(nameMatching(".*\\.(RequiresPermissions|Logical)"))))
            .because("who asks and what that person may do has one answer, given by access"));
  }

  @Test
  void beansAreConstructed() {
    check(
        noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a class shows all it needs in its constructor, and a test can give it"));
    check(
        constructors()
            .should(
                com.tngtech.archunit.lang.conditions.ArchConditions.not(
                    com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith(
                        Autowired.class)))
            .because("a class with one constructor needs no annotation"));
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Value.class)
            .because("settings are one validated record for each module"));
  }

  @Test
  void settingsAreHidden() {
    check(
        classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords()
            .because("settings are read once, validated, and belong to one module"));
  }

  @Test
  void timeComesFromTheClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(asksTheMachine())
            .because("terms are tested by moving the clock, and every node must mean one zone"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(WORKFLOW, PROCESS)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because(
                "java.time says whether it means a moment or a day; only the engine needs Date"));
  }

  private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
    Set<String> withClock = Set.of("java.time.Clock");
    return DescribedPredicate.describe(
        "ask the machine for the time",
        call -> {
          String owner = call.getTargetOwner().getName();
          boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
          return (now
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> withClock.contains(type.getName())))
              || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
        });
  }

  @Test
  void nothingIsPrinted() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.qingshen.access..",
                "org.qingshen.evidence.command",
                "org.qingshen.experts.command")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because(
                "only the one-time administrator token and a command's answer are printed; all else is"
                    + " logged or told"));
  }

  @Test
  void loggersAreConstants() {
    check(
        fields()
            .that()
            .haveRawType("org.slf4j.Logger")
            .should()
            .beStatic()
            .andShould()
            .bePrivate()
            .allowEmptyShould(true)
            .because("a log speaks for one class"));
  }

  @Test
  void filesStaySmallEnoughToRead() {
    Map<Path, Long> long_ = new TreeMap<>();
    for (Path file : Sources.files(Sources.MAIN, ".java")) {
      long lines = Sources.read(file).lines().count();
      boolean view = file.toString().contains("/ui/");
      if (lines > (view ? MAX_LINES_OF_A_VIEW : MAX_LINES)) {
        long_.put(file, lines);
      }
    }

    assertThat(long_.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")))
        .as("files over %d lines, views over %d", MAX_LINES, MAX_LINES_OF_A_VIEW)
        .isEmpty();
  }

  private static void check(ArchRule rule) {
    rule.check(Sources.classes());
  }
}

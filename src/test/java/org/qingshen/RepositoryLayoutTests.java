package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qingshen.forms.FormParser;
import org.springframework.beans.BeanUtils;

/** Models, forms and SQL lie with the module they belong to, and none lies about unused. */
class RepositoryLayoutTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM_REF = Pattern.compile("camunda:formRef=\"([^\"]+)\"");
  private static final Pattern FORM_PATH = Pattern.compile("\"([\\w/-]+\\.form)\"");
  private static final Pattern NAMESPACE = Pattern.compile("<mapper namespace=\"([^\"]+)\"");
  private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
  private static final Pattern TOUCHED =
      Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z]\\w*)");

  @Test
  void everyFolderBelongsToAModule() {
    Set<String> folders =
        Stream.of(Sources.BPMN, Sources.FORMS, Sources.SQL.resolve("mapper"))
            .flatMap(folder -> Sources.list(folder).stream())
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Sources.modules()).containsAll(folders);
  }

  @TestFactory
  Stream<DynamicTest> everyFormIsReadByOurParser() {
    FormParser parser = parser();
    return Sources.files(Sources.FORMS, ".form").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    path(file),
                    () ->
                        assertThatCode(
                                () -> parser.parse(path(file), RepositoryLayoutTests::content))
                            .doesNotThrowAnyException()));
  }

  @Test
  void everyFormReferencedByAModelExists() throws IOException {
    assertThat(idsOfForms().keySet()).containsAll(formRefs());
  }

  @Test
  void everyFormIsUsedByATaskAnActOrATable() throws IOException {
    Set<String> paths =
        all(
            FORM_PATH,
            Sources.readAll(Sources.FORMS, ".form") + Sources.readAll(Sources.MAIN, ".java"));
    Set<String> refs = formRefs();

    Map<String, String> unused = new TreeMap<>(idsOfForms());
    unused
        .entrySet()
        .removeIf(form -> refs.contains(form.getKey()) || paths.contains(form.getValue()));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyMapperFileBelongsToItsInterface() {
    for (Path file : Sources.files(Sources.SQL.resolve("mapper"), ".xml")) {
      String namespace = all(NAMESPACE, Sources.read(file)).iterator().next();
      String module = file.getParent().getFileName().toString();
      String name = file.getFileName().toString().replace(".xml", "");

      assertThat(namespace).isEqualTo("org.qingshen." + module + ".internal." + name);
      assertThat(Sources.classes().contain(namespace)).as("interface %s", namespace).isTrue();
    }
  }

  /** The migration that creates a table is named after the module that owns it. */
  @Test
  void everyMapperTouchesTablesOfItsModuleOnly() {
    for (Path file : Sources.files(Sources.SQL.resolve("mapper"), ".xml")) {
      String module = file.getParent().getFileName().toString();
      Set<String> others = new TreeSet<>(all(TOUCHED, statements(file)));
      others.retainAll(tables(migration -> !migration.contains("__" + module)));

      assertThat(others).as("tables of other modules in %s", file.getFileName()).isEmpty();
    }
  }

  /** Columns and tables stand in statements, not in comments. */
  private static String statements(Path file) {
    return Sources.read(file).replaceAll("(?s)<!--.*?-->", "");
  }

  @Test
  void noMapperSelectsEverythingOrPastesText() {
    for (Path file : Sources.files(Sources.SQL.resolve("mapper"), ".xml")) {
      assertThat(statements(file))
          .as(file.getFileName().toString())
          .doesNotContain("select *")
          .doesNotContain("${");
    }
  }

  private static Set<String> tables(java.util.function.Predicate<String> migrations) {
    return Sources.files(Sources.SQL.resolve("migration"), ".sql").stream()
        .filter(file -> migrations.test(file.getFileName().toString()))
        .flatMap(file -> all(CREATED, Sources.read(file)).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> formRefs() {
    return all(FORM_REF, Sources.readAll(Sources.BPMN, ".bpmn"));
  }

  /** Path below forms/ by id. */
  private static Map<String, String> idsOfForms() throws IOException {
    Map<String, String> ids = new TreeMap<>();
    for (Path file : Sources.files(Sources.FORMS, ".form")) {
      JsonNode form = JSON.readTree(file.toFile());
      assertThat(ids.put(form.required("id").textValue(), path(file))).as(path(file)).isNull();
    }
    return ids;
  }

  private static FormParser parser() {
    List<JavaClass> parsers =
        Sources.classes().stream()
            .filter(type -> type.isAssignableTo(FormParser.class) && !type.isInterface())
            .toList();
    assertThat(parsers).hasSize(1);
    return (FormParser) BeanUtils.instantiateClass(parsers.get(0).reflect());
  }

  private static byte[] content(String path) {
    try {
      return Files.readAllBytes(Sources.FORMS.resolve(path));
    } catch (IOException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static String path(Path form) {
    return Sources.FORMS.relativize(form).toString().replace('\\', '/');
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}

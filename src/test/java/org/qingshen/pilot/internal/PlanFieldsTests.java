package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormParser;
import org.qingshen.testing.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What code says about the form of an application is what the form says. */
@AppTest
class PlanFieldsTests {

  @Autowired FormParser parser;

  @Test
  void everyKeyThatCodeNamesIsInTheForm() {
    FormModel form = form("pilot/application.form");
    List<String> keys = form.fields().map(org.qingshen.forms.Field::key).toList();
    assertThat(Arrays.stream(PlanFields.class.getDeclaredFields()).map(this::value))
        .filteredOn(String.class::isInstance)
        .isSubsetOf(keys);
  }

  @Test
  void everyKeyThatCodeNamesOfACallIsInItsForm() {
    List<String> keys =
        form("pilot/call.form").fields().map(org.qingshen.forms.Field::key).toList();
    assertThat(Arrays.stream(CallFields.class.getDeclaredFields()).map(this::value))
        .filteredOn(String.class::isInstance)
        .filteredOn(key -> !key.equals(CallFields.CODE))
        .isSubsetOf(keys);
  }

  @Test
  void theFileFieldsAreAllTheFileFieldsOfTheForm() {
    assertThat(
            form("pilot/application.form")
                .fields()
                .filter(field -> field.type() == FieldType.FILES)
                .map(org.qingshen.forms.Field::key))
        .containsExactlyInAnyOrderElementsOf(PlanFields.FILES);
  }

  @Test
  void theSevenChaptersOfTheOutlineAreSections() {
    assertThat(form("pilot/application.form").sections())
        .extracting(section -> section.key())
        .contains(
            "chapter1", "chapter2", "chapter3", "chapter4", "chapter5", "chapter6", "chapter7");
  }

  @Test
  void everyQuestionHasAnEnglishLabelToo() {
    for (String path :
        List.of(
            "pilot/application.form",
            "pilot/format-check.form",
            "pilot/withdrawal.form",
            "pilot/call.form",
            "pilot/call-confirmation.form",
            "pilot/call-amendment.form",
            "pilot/call-withdrawal.form",
            "pilot/amendment-confirmation.form",
            "workflow/joint-opinion.form")) {
      assertThat(form(path).fields()).allMatch(field -> !field.label().en().isBlank());
    }
  }

  private FormModel form(String path) {
    return parser.parse(path, PlanFieldsTests::bytes);
  }

  private static byte[] bytes(String path) {
    for (String place : List.of("forms/" + path, path)) {
      ClassPathResource resource = new ClassPathResource(place);
      if (resource.exists()) {
        try {
          return resource.getContentAsByteArray();
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
    return null;
  }

  private Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

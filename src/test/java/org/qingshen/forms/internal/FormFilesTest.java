package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.forms.FormModel;

class FormFilesTest {

  private static final Path FORMS = Path.of("forms");

  static Stream<String> theFormsOfTheProduct() throws IOException {
    try (Stream<Path> files = Files.walk(FORMS)) {
      return files
          .filter(file -> file.toString().endsWith(".form"))
          .filter(file -> !file.toString().contains("rows"))
          .map(file -> FORMS.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("theFormsOfTheProduct")
  void everyFormOfTheProductIsRead(String resource) {
    FormModel form = new JsonFormParser().parse(resource, FormFilesTest::read);

    assertThat(form.fields()).isNotEmpty();
    assertThat(form.digest()).hasSize(64);
  }

  private static byte[] read(String path) {
    try {
      return Files.readAllBytes(FORMS.resolve(path));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

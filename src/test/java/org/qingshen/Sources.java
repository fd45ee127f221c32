package org.qingshen;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository as the tests of its walls read it. */
final class Sources {

  static final Path MAIN = Path.of("src/main/java");
  static final Path BUNDLES = Path.of("src/main/resources/i18n");
  static final Path BPMN = Path.of("bpmn");
  static final Path FORMS = Path.of("forms");
  static final Path SQL = Path.of("sql");

  private static JavaClasses classes;

  private Sources() {}

  /** What is delivered, without tests. */
  static synchronized JavaClasses classes() {
    if (classes == null) {
      try {
        var main = QingshenApplication.class.getProtectionDomain().getCodeSource().getLocation();
        classes = new ClassFileImporter().importPath(Path.of(main.toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return classes;
  }

  static Set<String> modules() {
    return list(MAIN.resolve("org/qingshen")).stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.getFileName().toString())
        .collect(Collectors.toSet());
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String readAll(Path folder, String ending) {
    return files(folder, ending).stream().map(Sources::read).collect(Collectors.joining("\n"));
  }

  /** Java without comments; strings stay as they are. */
  static String code(Path file) {
    return read(file).replaceAll("(?s)(\"(?:[^\"\\\\\\n]|\\\\.)*+\")|/\\*.*?\\*/|//[^\\n]*", "$1");
  }
}

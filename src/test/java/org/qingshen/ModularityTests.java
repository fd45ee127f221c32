package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private static final Path DIAGRAM = Path.of("docs/modules.md");
  private static final ApplicationModules MODULES =
      ApplicationModules.of(QingshenApplication.class);

  /** What a module may use stands in its package-info; circles are never allowed. */
  @Test
  void modulesUseOnlyWhatTheyMay() {
    MODULES.verify();
  }

  /** Written here so that it is never out of date; the change shows in version control. */
  @Test
  void theDiagramShowsTheModulesAsTheyAre() throws IOException {
    String diagram = diagram();

    if (!Files.exists(DIAGRAM) || !Files.readString(DIAGRAM).equals(diagram)) {
      Files.createDirectories(DIAGRAM.getParent());
      Files.writeString(DIAGRAM, diagram);
    }

    assertThat(diagram).contains("workflow --> evidence", "casefile --> workflow");
  }

  private static String diagram() {
    return MODULES.stream()
        .sorted((a, b) -> name(a).compareTo(name(b)))
        .flatMap(ModularityTests::arrows)
        .collect(
            Collectors.joining(
                "\n",
                "# Modules\n\nWritten by `ModularityTests` from the code. An arrow means: uses.\n\n"
                    + "```mermaid\nflowchart TD\n",
                "\n```\n"));
  }

  private static java.util.stream.Stream<String> arrows(ApplicationModule module) {
    return module.getDirectDependencies(MODULES).stream()
        .map(dependency -> name(dependency.getTargetModule()))
        .distinct()
        .sorted()
        .map(target -> "  " + name(module) + " --> " + target);
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}

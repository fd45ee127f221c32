package org.qingshen.letters.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.evidence.Contents;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.LetterTemplates.Trial;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Looks at an uploaded template: what it is, what it names, and whether it can be filled in. */
@Component
class TemplateTrial {

  private static final String EXTENSION = ".docx";
  private static final long KILOBYTE = 1024;

  private final Contents contents;
  private final SampleFacts samples;
  private final LetterSettings settings;

  TemplateTrial(Contents contents, SampleFacts samples, LetterSettings settings) {
    this.contents = contents;
    this.samples = samples;
    this.settings = settings;
  }

  Trial of(LetterKind kind, String fileName, byte[] content) {
    if (!fileName.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      return unfit(Text.of("letters.template.docx"));
    }
    if (content.length > settings.maxTemplate().toBytes()) {
      long most = settings.maxTemplate().toBytes() / KILOBYTE;
      return unfit(Text.of("letters.template.large", most));
    }
    try {
      Optional<Text> objection = objection(fileName, content);
      return objection.isPresent() ? unfit(objection.get()) : named(kind, content);
    } catch (IOException | RuntimeException e) {
      return unfit(Text.of("letters.template.unreadable"));
    }
  }

  /** Macros, bombs and strangers in disguise, as for every upload. */
  private Optional<Text> objection(String fileName, byte[] content) throws IOException {
    Path file = Files.createTempFile("template-", EXTENSION);
    try {
      Files.write(file, content);
      return contents.objection(fileName, file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Trial named(LetterKind kind, byte[] content) throws IOException {
    List<Text> problems = TemplateCheck.problems(kind, content);
    if (!problems.isEmpty()) {
      return new Trial.Unfit(problems);
    }
    byte[] sample = LetterDocument.fill(kind, content, samples.of(kind), samples.address());
    List<String> lines = WordFile.of(sample).lines();
    return lines.stream()
        .filter(line -> line.contains("{{"))
        .findFirst()
        .<Trial>map(line -> unfit(Text.of("letters.template.left", line)))
        .orElseGet(() -> new Trial.Fit(sample, lines));
  }

  private static Trial unfit(Text problem) {
    return new Trial.Unfit(List.of(problem));
  }
}

package org.qingshen.letters.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.LetterTemplates;
import org.qingshen.shared.RegionCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Finds the template a province uses, whoever asks. */
@Component
class Templates {

  private final TemplateMapper mapper;

  Templates(TemplateMapper mapper) {
    this.mapper = mapper;
  }

  TemplateContent inForce(RegionCode province, LetterKind kind) {
    ChoiceRow choice = mapper.choice(province, kind);
    return of(province, kind, choice == null ? LetterTemplates.SHIPPED : choice.templateVersion());
  }

  /**
   * @throws IllegalArgumentException where there is no such version
   */
  TemplateContent of(RegionCode province, LetterKind kind, int version) {
    if (version == LetterTemplates.SHIPPED) {
      return new TemplateContent(shipped(kind), version);
    }
    TemplateContent found = mapper.content(province, kind, version);
    if (found == null) {
      throw new IllegalArgumentException("No version " + version + " of " + kind);
    }
    return found;
  }

  static byte[] shipped(LetterKind kind) {
    try (InputStream in =
        new ClassPathResource("letters/" + kind.file() + ".docx").getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

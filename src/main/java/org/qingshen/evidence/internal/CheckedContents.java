package org.qingshen.evidence.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.qingshen.evidence.Contents;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

@Component
class CheckedContents implements Contents {

  private final ContentCheck check;

  CheckedContents(ContentCheck check) {
    this.check = check;
  }

  @Override
  public Optional<Text> objection(String fileName, Path file) throws IOException {
    try {
      check.mediaType(file, check.claimed(FileName.check(fileName)));
      return Optional.empty();
    } catch (UnfitFile unfit) {
      return Optional.of(unfit.reason());
    }
  }
}

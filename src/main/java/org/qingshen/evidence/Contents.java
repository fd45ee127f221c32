package org.qingshen.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Looks at files that are no attachments by the same rules: kind by content, macros, inflation. */
public interface Contents {

  /**
   * @param fileName whose extension claims what the file is
   * @return the sentence why it is not taken; empty where it is
   */
  Optional<Text> objection(String fileName, Path file) throws IOException;
}

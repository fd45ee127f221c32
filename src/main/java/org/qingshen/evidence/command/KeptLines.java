package org.qingshen.evidence.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.internal.KeptLine;

/** The file of signed checkpoints that was kept outside, one a line. */
final class KeptLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private KeptLines() {}

  /**
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException with the number of the line that is not a signed checkpoint
   */
  static List<Kept> read(Path file) throws IOException {
    Map<Long, Kept> kept = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long at = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        at++;
        if (isBroken(line)) {
          continue;
        }
        Kept it = parse(line, at);
        Kept before = kept.putIfAbsent(it.no(), it);
        if (before != null && !before.equals(it)) {
          throw new IllegalArgumentException(file + ":" + at + " contradicts an earlier line");
        }
      }
    }
    return List.copyOf(kept.values());
  }

  /** Where a node stopped in the middle of a line; what was meant came again behind it. */
  private static boolean isBroken(String line) {
    return line.isBlank() || !line.endsWith("}");
  }

  private static Kept parse(String line, long at) {
    try {
      JsonNode json = JSON.readTree(line);
      return KeptLine.read(json);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Line " + at + " is no signed checkpoint");
    }
  }
}

package org.qingshen.experts.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qingshen.shared.Text;

/** A record of draws as a file, verified with nothing but itself. */
public final class DrawFile {

  private DrawFile() {}

  /**
   * @throws IOException where it is no such file
   */
  public static Verified verify(Path file) throws IOException {
    DrawRecord record = new ObjectMapper().readValue(file.toFile(), DrawRecord.class);
    return new Verified(
        record.draws().size(),
        DrawCheck.of(record).stream()
            .map(it -> new Point(it.draw(), it.point(), it.holds()))
            .toList());
  }

  /** What was verified of how many draws. */
  public record Verified(int draws, List<Point> points) {
    public Verified {
      points = List.copyOf(points);
    }

    public long broken() {
      return points.stream().filter(it -> !it.holds()).count();
    }
  }

  /**
   * @param draw 0 for the file as a whole
   */
  public record Point(int draw, Text what, boolean holds) {}
}

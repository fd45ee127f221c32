package org.qingshen.experts.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.experts.internal.DrawFile;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/**
 * {@code --qingshen.command=verify-draw --file=export.json}: recomputes every draw of an exported
 * record, with no database and no network; {@code --qingshen.language=en} speaks English. The rule
 * is docs/draw.md.
 */
public final class VerifyDrawCommand {

  /** All holds. */
  static final int INTACT = 0;

  /** At least one point does not hold. */
  static final int FAULTS = 1;

  /** It could not be read, or was asked wrongly; nothing is proved. */
  static final int NOT_CHECKED = 2;

  private static final String COMMAND = "--qingshen.command=verify-draw";
  private static final String FILE = "--file=";
  private static final String ENGLISH = "--qingshen.language=en";

  private final PrintStream out;
  private final Texts texts = Texts.ofBundles();
  private final Locale language;

  private VerifyDrawCommand(PrintStream out, Locale language) {
    this.out = out;
    this.language = language;
  }

  /** The exit code, where the arguments ask for it. */
  public static Optional<Integer> run(String... args) {
    return List.of(args).contains(COMMAND)
        ? Optional.of(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  static int run(String[] args, PrintStream out) {
    Locale language = List.of(args).contains(ENGLISH) ? Locale.ENGLISH : Texts.OF_RECORD;
    VerifyDrawCommand command = new VerifyDrawCommand(out, language);
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(FILE))
        .findFirst()
        .map(arg -> command.verify(arg.substring(FILE.length())))
        .orElseGet(() -> command.fault("experts.command.file"));
  }

  private int verify(String file) {
    DrawFile.Verified verified;
    try {
      verified = DrawFile.verify(Path.of(file));
    } catch (IOException | RuntimeException e) {
      return fault("experts.command.unreadable", e.getClass().getSimpleName());
    }
    verified.points().forEach(this::point);
    String draws = String.valueOf(verified.draws());
    if (verified.broken() == 0) {
      say("experts.command.intact", draws);
      return INTACT;
    }
    say("experts.command.broken", draws, String.valueOf(verified.broken()));
    return FAULTS;
  }

  private void point(DrawFile.Point point) {
    say(
        "experts.command.point",
        String.valueOf(point.draw()),
        Text.of(point.holds() ? "experts.command.right" : "experts.command.wrong"),
        point.what());
  }

  private int fault(String key, java.io.Serializable... args) {
    say(key, args);
    return NOT_CHECKED;
  }

  private void say(String key, java.io.Serializable... args) {
    out.println(texts.say(Text.of(key, args), language));
  }
}

package org.qingshen.evidence.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.evidence.internal.ArchiveVerifier;
import org.qingshen.evidence.internal.ArchiveVerifier.Result;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/**
 * {@code --qingshen.command=verify-archive FILE}: checks an exported case with no database, no
 * network and no settings; {@code --key=fingerprint} holds it to a key known from elsewhere, {@code
 * --qingshen.language=en} speaks English. The format is docs/adr/0025.
 */
public final class VerifyArchiveCommand {

  /** All holds. */
  static final int INTACT = 0;

  /** At least one thing does not hold; the first is named again at the end. */
  static final int FAULTS = 1;

  /** It could not be read, or was asked wrongly; nothing is proved. */
  static final int NOT_CHECKED = 2;

  private static final String COMMAND = "--qingshen.command=verify-archive";
  private static final String FILE = "--file=";
  private static final String KEY = "--key=";
  private static final String ENGLISH = "--qingshen.language=en";

  private final PrintStream out;
  private final Texts texts = Texts.ofBundles();
  private final Locale language;
  private Text first;

  private VerifyArchiveCommand(PrintStream out, Locale language) {
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
    VerifyArchiveCommand command = new VerifyArchiveCommand(out, language);
    List<String> files =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith(FILE) || !arg.startsWith("--"))
            .map(arg -> arg.startsWith(FILE) ? arg.substring(FILE.length()) : arg)
            .toList();
    String key =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith(KEY))
            .map(arg -> arg.substring(KEY.length()))
            .findFirst()
            .orElse(null);
    if (files.size() != 1 || (key != null && !key.matches("[0-9a-f]{64}"))) {
      command.say("evidence.archive.command.usage");
      return NOT_CHECKED;
    }
    return command.verify(files.get(0), key);
  }

  private int verify(String file, String key) {
    Result result;
    try {
      result = new ArchiveVerifier(this::fault).verify(Path.of(file), key);
    } catch (IOException | InvalidPathException e) {
      say("evidence.archive.command.unreadable", e.getClass().getSimpleName());
      return NOT_CHECKED;
    }
    if (!result.intact()) {
      say("evidence.archive.command.broken", String.valueOf(result.faults()), first);
      return FAULTS;
    }
    say(
        "evidence.archive.command.intact",
        result.number(),
        result.title(),
        String.valueOf(result.entries()),
        String.valueOf(result.documents()),
        String.valueOf(result.checkpoints()));
    if (result.hidden() > 0) {
      say("evidence.archive.command.hidden", String.valueOf(result.hidden()));
    }
    say("evidence.archive.command.proved", String.valueOf(result.lastProved()));
    say(
        key == null ? "evidence.archive.command.key" : "evidence.archive.command.trusted",
        result.fingerprint());
    return INTACT;
  }

  private void fault(Text fault) {
    first = first == null ? fault : first;
    say("evidence.command.fault", fault);
  }

  private void say(String key, Serializable... args) {
    out.println(texts.say(Text.of(key, args), language));
  }
}

package org.qingshen.evidence.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.EvidenceCheck.Totals;
import org.qingshen.evidence.internal.VerifyContext;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code --qingshen.command=verify}: checks every checkpoint, chain and stored file of the database
 * and the store the application is set to, beside running nodes or without them. {@code
 * --qingshen.checkpoint=number:seal} holds it against a checkpoint kept elsewhere, {@code
 * --qingshen.checkpoints=FILE} against a kept file of signed ones; {@code --qingshen.language=en}
 * speaks English.
 */
public final class VerifyCommand {

  /** All is as it was sealed. */
  static final int INTACT = 0;

  /** At least one fault was found and said. */
  static final int FAULTS = 1;

  /** It could not be finished, or was asked wrongly; nothing is proved. */
  static final int NOT_CHECKED = 2;

  private static final String COMMAND = "--qingshen.command=";
  private static final String KEPT = "--qingshen.checkpoint=";
  private static final String LINES = "--qingshen.checkpoints=";
  private static final String ENGLISH = "--qingshen.language=en";

  private static final List<String> SETTINGS =
      List.of(
          "--mybatis.mapper-locations=classpath:sql/mapper/evidence/*.xml,"
              + "classpath*:sql/mapper/*/*CheckMapper.xml",
          "--logging.level.root=warn");

  private final PrintStream out;
  private final Texts texts;
  private final Locale language;

  private VerifyCommand(PrintStream out, Texts texts, Locale language) {
    this.out = out;
    this.texts = texts;
    this.language = language;
  }

  /** The exit code, where the arguments ask for a command; otherwise the application starts. */
  public static Optional<Integer> run(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(COMMAND))
        .findFirst()
        .map(arg -> run(arg.substring(COMMAND.length()), args, out));
  }

  static int run(String command, String[] args, PrintStream out) {
    Locale language = List.of(args).contains(ENGLISH) ? Locale.ENGLISH : Texts.OF_RECORD;
    VerifyCommand verify = new VerifyCommand(out, Texts.ofBundles(), language);
    if (!command.equals("verify")) {
      verify.say("evidence.command.unknown", command);
      return NOT_CHECKED;
    }
    try {
      return verify.everything(args);
    } catch (IOException | RuntimeException e) {
      verify.say("evidence.command.failed", rootMessage(e));
      return NOT_CHECKED;
    }
  }

  private static String rootMessage(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  /** Those typed, and those of files that were kept outside. */
  private static List<Kept> kept(String[] args) throws IOException {
    List<Kept> kept = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith(KEPT)) {
        Stream.of(arg.substring(KEPT.length()).split(",")).map(Kept::parse).forEach(kept::add);
      } else if (arg.startsWith(LINES)) {
        kept.addAll(KeptLines.read(Path.of(arg.substring(LINES.length()))));
      }
    }
    return kept;
  }

  private int everything(String[] args) throws IOException {
    List<Kept> kept = kept(args);
    String[] all = Stream.concat(Stream.of(args), SETTINGS.stream()).toArray(String[]::new);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(VerifyContext.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(all)) {
      say("evidence.command.begin");
      return result(context.getBean(EvidenceCheck.class).everything(kept, watcher()));
    }
  }

  private EvidenceCheck.Watcher watcher() {
    return new EvidenceCheck.Watcher() {
      @Override
      public void fault(Text fault) {
        say("evidence.command.fault", fault);
      }

      @Override
      public void progress(Totals soFar) {
        say("evidence.command.progress", counts(soFar));
      }
    };
  }

  private int result(Totals totals) {
    say("evidence.command.latest", String.valueOf(totals.checkpoints()), totals.latestSeal());
    if (totals.intact()) {
      say("evidence.command.intact", counts(totals));
      return INTACT;
    }
    say("evidence.command.broken", counts(totals), String.valueOf(totals.faults()));
    return FAULTS;
  }

  private static Text counts(Totals totals) {
    return Text.of(
        "evidence.command.counts",
        String.valueOf(totals.checkpoints()),
        String.valueOf(totals.cases()),
        String.valueOf(totals.entries()),
        String.valueOf(totals.documents()));
  }

  private void say(String key, java.io.Serializable... args) {
    out.println(texts.say(Text.of(key, args), language));
  }
}

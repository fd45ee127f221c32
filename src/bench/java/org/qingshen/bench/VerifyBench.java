package org.qingshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.QingshenApplication;
import org.qingshen.evidence.internal.ManyEntries;

/**
 * The command {@code verify} in a virtual machine of its own with little memory, on the embedded
 * database: what it cannot stream it could not finish. Arguments: entries, then heaps in MB.
 */
class VerifyBench implements Bench.Harness {

  @Override
  public void run(String[] args) throws Exception {
    int entries = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("verify-bench-");
    List<String> settings =
        List.of(
            "--spring.datasource.url=jdbc:h2:file:"
                + folder.resolve("db")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "--qingshen.documents.directory=" + folder.resolve("documents"));
    long start = System.nanoTime();
    ManyEntries.seal(settings, entries);
    System.out.printf("sealed %,d in %.0f s%n", entries, (System.nanoTime() - start) / 1e9);
    System.out.println("| entries | largest heap MB | seconds, start included | entries a second |");
    System.out.println("|---|---|---|---|");
    for (int i = 1; i < args.length; i++) {
      row(entries, args[i], settings);
    }
  }

  private static void row(int entries, String heap, List<String> settings)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                QingshenApplication.class.getName(),
                "--qingshen.command=verify"));
    command.addAll(settings);
    Path said = Files.createTempFile("verify-", ".txt");
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "| %,d | %s | %.1f | %,.0f | exit code %d%n", entries, heap, seconds, entries / seconds, code);
    List<String> lines = Files.readAllLines(said);
    System.out.println(lines.get(lines.size() - 1));
  }
}

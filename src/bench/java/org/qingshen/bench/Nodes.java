package org.qingshen.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Nodes as processes of their own, from the class path of this one. */
final class Nodes {

  private final Path folder;
  private final String url;
  private final String documents;

  Nodes(Path folder, String url, String documents) {
    this.folder = folder;
    this.url = url;
    this.documents = documents;
  }

  /** The same on another database and store. */
  Nodes on(String otherUrl, String otherDocuments) {
    return new Nodes(folder, otherUrl, otherDocuments);
  }

  Process start(String name, int port, String profiles, int threads) throws IOException {
    return java(
        name,
        "org.qingshen.bench.BenchNode",
        List.of(
            "--spring.profiles.active=" + profiles,
            "--server.port=" + port,
            "--qingshen.node.name=" + name,
            "--qingshen.operations.health-open=true",
            "--camunda.bpm.job-execution.lock-time-in-millis=" + TwoNodes.JOB_LOCK.toMillis(),
            "--bench.folder=" + folder,
            "--bench.threads=" + threads));
  }

  Process verify(String log) throws IOException {
    return java(
        log,
        "org.qingshen.QingshenApplication",
        List.of("--qingshen.command=verify", "--spring.profiles.active=mysql"));
  }

  private Process java(String name, String main, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx900m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(args);
    command.add("--spring.datasource.url=" + url);
    command.add("--spring.datasource.username=root");
    command.add("--spring.datasource.password=");
    command.add("--qingshen.documents.directory=" + folder.resolve(documents));
    File log = folder.resolve(name + ".log").toFile();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log)
        .start();
  }

  void awaitUp(int port, Process node, Duration limit) throws InterruptedException {
    long until = System.nanoTime() + limit.toNanos();
    while (!isUp(port)) {
      if (!node.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("Node on " + port + " did not come up; see " + folder);
      }
      Thread.sleep(500);
    }
  }

  private static boolean isUp(int port) {
    try {
      URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
      HttpURLConnection asked = (HttpURLConnection) health.toURL().openConnection();
      asked.setConnectTimeout(1000);
      asked.setReadTimeout(5000);
      return asked.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}

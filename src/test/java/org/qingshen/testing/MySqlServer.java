package org.qingshen.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A MySQL 8 for the whole run, out of the jar of Maven's profile {@code mysql8}, as docs/operations
 * says an installation is made: the application's account owns its schemas and nothing else. The
 * server's own settings are those it comes with but for a demand that tables have primary keys, and
 * its clock is in another zone than ours.
 */
final class MySqlServer {

  private static final int PATIENCE_S = 300;
  private static final String ACCOUNT = "qingshen";
  private static final List<String> SCHEMAS = List.of("qingshen", "evidence");

  private static MySqlServer server;

  private final Path folder;
  private final int port;
  private Process process;

  private MySqlServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static synchronized TestDatabase start() {
    if (server == null) {
      try {
        MySqlServer started =
            new MySqlServer(Files.createTempDirectory("qingshen-mysql8-"), freePort());
        SpringApplication.getShutdownHandlers().add(started::stop);
        started.unpack();
        started.install();
        started.run();
        server = started;
      } catch (IOException e) {
        throw new UncheckedIOException("MySQL 8 did not start", e);
      }
    }
    return server.database();
  }

  private TestDatabase database() {
    return new TestDatabase("127.0.0.1:" + port, ACCOUNT, ACCOUNT, "");
  }

  private void unpack() throws IOException {
    String system = System.getProperty("os.name").replace(' ', '_');
    String archive = "/mysql-" + system + "-" + System.getProperty("os.arch") + ".tar.gz";
    try (InputStream packed = MySqlServer.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new IllegalStateException(
            "No MySQL 8 on the class path for this system (" + archive + "): run mvn -Pmysql8");
      }
      Path file = folder.resolve("server.tar.gz");
      Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
      command("tar", "-xzf", file.toString(), "-C", folder.toString());
      Files.delete(file);
    }
    command(program(), "--no-defaults", "--version");
  }

  private void install() throws IOException {
    List<String> statements = new ArrayList<>();
    statements.add("create user '" + ACCOUNT + "'@'%' identified by '" + ACCOUNT + "';");
    for (String schema : SCHEMAS) {
      statements.add("create database " + schema + " character set utf8mb4 collate utf8mb4_bin;");
      statements.add("grant all privileges on " + schema + ".* to '" + ACCOUNT + "'@'%';");
    }
    Path first = Files.write(folder.resolve("first.sql"), statements);
    List<String> install = arguments();
    install.add("--initialize-insecure");
    install.add("--init-file=" + first);
    command(install.toArray(String[]::new));
  }

  private void run() throws IOException {
    List<String> run = arguments();
    run.add("--port=" + port);
    run.add("--bind-address=127.0.0.1");
    run.add("--mysqlx=OFF");
    run.add("--socket=" + folder.resolve("socket"));
    run.add("--pid-file=" + folder.resolve("pid"));
    run.add("--default-time-zone=-05:00");
    // As on servers that replicate by group: a table without a primary key is not made.
    run.add("--sql-require-primary-key=ON");
    // A test's database need not survive a power cut.
    run.add("--innodb-flush-log-at-trx-commit=0");
    run.add("--sync-binlog=0");
    process =
        new ProcessBuilder(run)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    String url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMAS.get(0);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!answers(url)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(
            "MySQL 8 does not answer:\n" + Files.readString(folder.resolve("log")));
      }
    }
  }

  private static boolean answers(String url) {
    try {
      DriverManager.getConnection(url, ACCOUNT, ACCOUNT).close();
      return true;
    } catch (SQLException notYet) {
      pause();
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while MySQL 8 was starting", e);
    }
  }

  private List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                program(),
                "--no-defaults",
                "--basedir=" + folder,
                "--datadir=" + folder + "/data"));
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--user=root");
    }
    return arguments;
  }

  private String program() {
    return folder.resolve("bin/mysqld").toString();
  }

  private static void command(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(MySqlFailure.sentence(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while MySQL 8 was starting", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void stop() {
    try {
      if (process != null) {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      }
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException | InterruptedException e) {
      System.err.println("MySQL 8 of the tests leaves " + folder + ": " + e);
    }
  }
}

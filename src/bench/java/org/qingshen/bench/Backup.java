package org.qingshen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What docs/operations.md says of backup and restore, done: database first, documents after. */
final class Backup {

  private final Path folder;
  private final int port;

  Backup(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Beside a node at work. */
  void take() throws IOException, InterruptedException {
    client(
        "mariadb-dump",
        List.of("--single-transaction", "--hex-blob", "--routines=false", "qingshen"),
        ProcessBuilder.Redirect.from(new File("/dev/null")),
        folder.resolve("dump.sql").toFile());
    copy(folder.resolve("documents"), folder.resolve("documents-restored"));
  }

  /** Into another schema of the same server; bytes of the dump. */
  long restore() throws IOException, InterruptedException {
    File nowhere = folder.resolve("restore.out").toFile();
    client(
        "mariadb",
        List.of("-e", "create database restored character set utf8mb4 collate utf8mb4_bin"),
        ProcessBuilder.Redirect.from(new File("/dev/null")),
        nowhere);
    File dump = folder.resolve("dump.sql").toFile();
    client("mariadb", List.of("restored"), ProcessBuilder.Redirect.from(dump), nowhere);
    return dump.length();
  }

  private void client(
      String tool, List<String> args, ProcessBuilder.Redirect in, File out)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("server/bin/" + tool).toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--skip-ssl",
            "--host=127.0.0.1",
            "--port=" + port,
            "--user=root",
            "--default-character-set=utf8mb4"));
    command.addAll(args);
    int code =
        new ProcessBuilder(command)
            .redirectInput(in)
            .redirectOutput(out)
            .redirectError(folder.resolve("backup.err").toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException(tool + " ended with " + code + "; see " + folder);
    }
  }

  /** Files that are being written have other names, and need not be there. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.filter(file -> !file.toString().endsWith(".part")).toList();
    }
    for (Path file : all) {
      Files.copy(
          file,
          to.resolve(from.relativize(file).toString()),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}

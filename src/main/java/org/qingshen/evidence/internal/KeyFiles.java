package org.qingshen.evidence.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshen.evidence.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Private keys: given by the operator, or files of a folder that nobody else may read. */
@Component
class KeyFiles {

  private static final Logger log = LoggerFactory.getLogger(KeyFiles.class);
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int NAMED_BY = 16;

  private final SigningSettings settings;
  private final Path directory;

  KeyFiles(SigningSettings settings, EvidenceSettings documents) {
    this.settings = settings;
    Path beside = documents.directory().toAbsolutePath().normalize();
    this.directory =
        settings.keys() == null
            ? beside.resolveSibling(beside.getFileName() + "-keys")
            : settings.keys();
  }

  /** What the operator gave; empty where keys are made here. */
  Optional<Secret> given() throws IOException {
    if (settings.privateKey() != null && !settings.privateKey().isBlank()) {
      return Optional.of(Secret.parse(settings.privateKey()));
    }
    return read(settings.privateKeyFile());
  }

  /** The private half of that key, wherever it is. */
  Optional<Secret> of(SigningKey key) throws IOException {
    for (Optional<Secret> each :
        Stream.of(given(), read(settings.previousPrivateKeyFile())).toList()) {
      if (each.filter(secret -> secret.fingerprint().equals(key.fingerprint())).isPresent()) {
        return each;
      }
    }
    Path begun = begun(key.fingerprint());
    return read(Files.exists(begun) ? begun : place(key.fingerprint()))
        .filter(secret -> secret.fingerprint().equals(key.fingerprint()));
  }

  private static Optional<Secret> read(Path file) throws IOException {
    return file == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(Secret.parse(Files.readString(file, StandardCharsets.UTF_8)));
  }

  /** Whether keys were made here before. */
  boolean any() throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(
          file -> file.getFileName().toString().matches("signing-.*\\.(pem|given)"));
    }
  }

  /**
   * Keeps a key that is being introduced. Under its name for good only once it has been: whoever
   * crashes in between leaves no key that looks deleted from the database.
   */
  void keep(Secret secret) throws IOException {
    Files.createDirectories(directory, only("rwx------"));
    Path place = begun(secret.fingerprint());
    Files.createFile(place, only("rw-------"));
    Files.writeString(place, secret.pem(), StandardCharsets.UTF_8, StandardOpenOption.SYNC);
  }

  /** That key is in the database for good. */
  void settle(SigningKey key) throws IOException {
    if (Files.exists(begun(key.fingerprint()))) {
      Files.move(
          begun(key.fingerprint()), place(key.fingerprint()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Remembers that a given key was introduced; without its private half. */
  void mark(Secret secret) {
    try {
      Files.createDirectories(directory, only("rwx------"));
      Files.writeString(
          directory.resolve("signing-" + secret.fingerprint().substring(0, NAMED_BY) + ".given"),
          secret.fingerprint(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      log.warn("That a key was given cannot be noted beside the documents: {}", e.getMessage());
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  Path directory() {
    return directory;
  }

  private Path begun(String fingerprint) {
    Path place = place(fingerprint);
    return place.resolveSibling(place.getFileName() + ".new");
  }

  /** What a row holds that was changed names no other place. */
  private Path place(String fingerprint) {
    String name = DIGEST.matcher(fingerprint).matches() ? fingerprint : "0".repeat(NAMED_BY);
    return directory.resolve("signing-" + name.substring(0, NAMED_BY) + ".pem");
  }
}

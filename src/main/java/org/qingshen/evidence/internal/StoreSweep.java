package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deletes contents that no row names any more, and what uploads left behind that a node did not
 * survive. An upload always brings a new file to the place of its content and names it a moment
 * later, so a content is moved aside first and looked at again: is it new, or named by now, it goes
 * back. Several nodes may sweep at once.
 */
@Component
class StoreSweep {

  private static final Logger log = LoggerFactory.getLogger(StoreSweep.class);

  private static final int AT_ONCE = 500;

  private final FileDocumentStore store;
  private final AttachmentMapper mapper;
  private final SweepSettings settings;
  private final Clock clock;

  StoreSweep(
      FileDocumentStore store, AttachmentMapper mapper, SweepSettings settings, Clock clock) {
    this.store = store;
    this.mapper = mapper;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @return how many contents and leftovers were deleted
   */
  int run() {
    Instant before = clock.instant().minus(settings.grace());
    List<String> old = new ArrayList<>();
    int[] swept = {0};
    eachFile(
        store.directory(),
        file -> {
          swept[0] += leftover(file, before);
          if (isOldContent(file, before)) {
            old.add(file.getFileName().toString());
          }
          if (old.size() == AT_ONCE) {
            swept[0] += sweep(old, before);
            old.clear();
          }
        });
    swept[0] += sweep(old, before);
    if (swept[0] > 0) {
      log.info("Swept {} files out of the document store", swept[0]);
    }
    return swept[0];
  }

  private interface Visitor {
    void visit(Path file) throws IOException;
  }

  private void eachFile(Path folder, Visitor visitor) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file)) {
          eachFile(file, visitor);
        } else {
          visitIfThere(file, visitor);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      log.warn("A folder of the document store could not be swept: {}", e.toString());
    }
  }

  private static void visitIfThere(Path file, Visitor visitor) throws IOException {
    try {
      visitor.visit(file);
    } catch (NoSuchFileException e) {
      log.debug("Somebody else took {}", file);
    }
  }

  /** Of an upload, or of a sweep, that a node did not finish. */
  private int leftover(Path file, Instant before) throws IOException {
    String name = file.getFileName().toString();
    if (name.startsWith(FileDocumentStore.INCOMING) && isOlder(file, before)) {
      return Files.deleteIfExists(file) ? 1 : 0;
    }
    return name.endsWith(FileDocumentStore.ASIDE) ? decide(file, before) : 0;
  }

  private static boolean isOldContent(Path file, Instant before) throws IOException {
    return FileDocumentStore.DIGEST.matcher(file.getFileName().toString()).matches()
        && isOlder(file, before);
  }

  private static boolean isOlder(Path file, Instant before) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(before);
  }

  private int sweep(List<String> digests, Instant before) {
    if (digests.isEmpty()) {
      return 0;
    }
    Set<String> unnamed = new HashSet<>(digests);
    mapper.named(digests).forEach(unnamed::remove);
    int swept = 0;
    for (String digest : unnamed) {
      swept += sweep(digest, before);
    }
    return swept;
  }

  private int sweep(String digest, Instant before) {
    Path place = store.place(digest);
    Path aside = place.resolveSibling(digest + FileDocumentStore.ASIDE);
    try {
      if (!isOlder(place, before)) {
        return 0; // uploaded again since it was listed
      }
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
      return decide(aside, before);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int decide(Path aside, Instant before) throws IOException {
    String digest = aside.getFileName().toString().replace(FileDocumentStore.ASIDE, "");
    if (isOlder(aside, before) && mapper.named(List.of(digest)).isEmpty()) {
      return Files.deleteIfExists(aside) ? 1 : 0;
    }
    putBack(aside, store.place(digest));
    return 0;
  }

  /** As a new file, so that the next sweep leaves it alone; unless the place was filled anew. */
  private void putBack(Path aside, Path place) throws IOException {
    Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
    try {
      Files.createLink(place, aside);
    } catch (FileAlreadyExistsException e) {
      log.debug("Its place was filled anew");
    } catch (UnsupportedOperationException e) {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Files.deleteIfExists(aside);
  }
}

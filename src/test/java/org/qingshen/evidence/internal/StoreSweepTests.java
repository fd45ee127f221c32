package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class StoreSweepTests {

  private static final Duration GRACE = Duration.ofHours(24);

  @TempDir Path directory;
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final AttachmentMapper rows = mock();
  private FileDocumentStore store;
  private StoreSweep sweep;

  @BeforeEach
  void aStore() throws IOException {
    store =
        new FileDocumentStore(
            new EvidenceSettings(
                directory, Set.of(FileFormat.PDF), 10, DataSize.ofMegabytes(1), 100));
    when(rows.named(anyCollection()))
        .thenAnswer(
            asked ->
                asked.<Collection<String>>getArgument(0).stream().filter(named::contains).toList());
    sweep = aSweep();
  }

  private StoreSweep aSweep() {
    return new StoreSweep(
        store, rows, new SweepSettings(Duration.ZERO, GRACE), Clock.systemDefaultZone());
  }

  @Test
  void anOldContentThatNobodyNamesIsDeleted() throws IOException {
    String discarded = old(keep("弃"));

    assertThat(sweep.run()).isEqualTo(1);

    assertThat(store.place(discarded)).doesNotExist();
    assertThat(files()).isZero();
  }

  @Test
  void whatARowNamesStays() throws IOException {
    String kept = old(keep("留"));
    named.add(kept);

    assertThat(sweep.run()).isZero();

    assertThat(store.place(kept)).exists();
  }

  @Test
  void whatIsYoungStaysThoughNobodyNamesItYet() throws IOException {
    String arriving = keep("刚到");

    assertThat(sweep.run()).isZero();

    assertThat(store.place(arriving)).exists();
  }

  @Test
  void leftoversOfUploadsAreDeletedWhenTheyAreOld() throws IOException {
    Path young = Files.createFile(directory.resolve("incoming-1.part"));
    Path left = Files.createFile(directory.resolve("incoming-2.part"));
    age(left);

    assertThat(sweep.run()).isEqualTo(1);

    assertThat(young).exists();
    assertThat(left).doesNotExist();
  }

  @Test
  void whatASweepThatDiedHadMovedAsideComesBackIfARowNamesIt() throws IOException {
    String digest = old(keep("中断"));
    Path place = store.place(digest);
    Files.move(place, place.resolveSibling(digest + ".swept"));
    named.add(digest);

    assertThat(sweep.run()).isZero();

    assertThat(place).exists();
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aContentUploadedAgainWhileItIsSweptStays() throws IOException {
    String digest = old(keep("重来"));
    when(rows.named(List.of(digest)))
        .thenAnswer(
            first -> {
              // The upload comes between the first question and the move, and has no row yet.
              keep("重来");
              return List.of();
            })
        .thenReturn(List.of());

    assertThat(sweep.run()).isZero();

    assertThat(store.place(digest)).exists();
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void twoNodesThatSweepWhileUploadsGoOnNeverDeleteWhatARowNames() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    try {
      Future<?> one = nodes.submit(() -> sweepUntil(done, aSweep()));
      Future<?> other = nodes.submit(() -> sweepUntil(done, aSweep()));
      for (int round = 0; round < 300; round++) {
        String text = "并发" + round % 7;
        String digest = keep(text);
        named.add(digest);
        try (InputStream content = store.open(digest)) {
          assertThat(content.readAllBytes()).as("round %d", round).isEqualTo(Samples.utf8(text));
        }
        named.remove(digest);
        age(digest);
      }
      done.set(true);
      one.get(30, TimeUnit.SECONDS);
      other.get(30, TimeUnit.SECONDS);
    } finally {
      done.set(true);
      nodes.shutdownNow();
    }
  }

  private static void sweepUntil(AtomicBoolean done, StoreSweep node) {
    while (!done.get()) {
      node.run();
    }
  }

  private String keep(String text) throws IOException {
    try (DocumentStore.Incoming incoming =
        store.receive(new ByteArrayInputStream(Samples.utf8(text)), 100)) {
      incoming.keep();
      return incoming.digest();
    }
  }

  private String old(String digest) throws IOException {
    age(store.place(digest));
    return digest;
  }

  private void age(String digest) {
    try {
      age(store.place(digest));
    } catch (IOException e) {
      // Swept already.
      assertThat(store.place(digest)).doesNotExist();
    }
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(GRACE.plusMinutes(1))));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}

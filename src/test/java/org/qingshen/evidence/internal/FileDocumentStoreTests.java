package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileDocumentStoreTests {

  private static final InputStream BROKEN =
      new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("the line went dead");
        }
      };

  @TempDir Path directory;
  private DocumentStore store;

  @BeforeEach
  void aStore() throws IOException {
    store =
        new FileDocumentStore(
            new EvidenceSettings(
                directory, Set.of(FileFormat.PDF), 10, DataSize.ofMegabytes(1), 100));
  }

  @Test
  void whatIsNotKeptIsGone() throws IOException {
    try (DocumentStore.Incoming incoming = store.receive(content("甲"), 100)) {
      assertThat(incoming.file()).exists();
    }

    assertThat(files()).isZero();
  }

  @Test
  void whatIsKeptLiesUnderItsDigest() throws IOException {
    String digest;
    try (DocumentStore.Incoming incoming = store.receive(content("甲"), 100)) {
      incoming.keep();
      digest = incoming.digest();
    }

    assertThat(files()).isEqualTo(1);
    try (InputStream in = store.open(digest)) {
      assertThat(in.readAllBytes()).isEqualTo(Samples.utf8("甲"));
    }
  }

  @Test
  void anInterruptedUploadLeavesNothing() {
    InputStream half = new SequenceInputStream(content("甲"), BROKEN);

    assertThatIOException()
        .isThrownBy(() -> store.receive(half, 100))
        .withMessageContaining("dead");

    assertThat(files()).isZero();
  }

  @Test
  void aDamagedFileIsHealedByTheSameContent() throws IOException {
    String digest = keep("甲");
    Files.write(
        directory.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest),
        new byte[1]);

    keep("甲");

    try (InputStream in = store.open(digest)) {
      assertThat(in.readAllBytes()).isEqualTo(Samples.utf8("甲"));
    }
  }

  @Test
  void onlyDigestsAreOpened() {
    assertThatIllegalArgumentException().isThrownBy(() -> store.open("../../etc/passwd"));
  }

  private String keep(String text) throws IOException {
    try (DocumentStore.Incoming incoming = store.receive(content(text), 100)) {
      incoming.keep();
      return incoming.digest();
    }
  }

  private long files() {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream content(String text) {
    return new ByteArrayInputStream(Samples.utf8(text));
  }
}

package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Person;
import org.qingshen.evidence.Attachments.Uploaded;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

@DisplayName("disk full while a document is written")
class FullDiskTests {

  private static final long FIFTY_MB = 50L * 1024 * 1024;

  @TempDir Path directory;
  private long free;
  private AttachmentMapper rows;
  private ApplicationEventPublisher events;
  private StoredAttachments attachments;

  @BeforeEach
  void aStoreOnASmallDisk() throws IOException {
    EvidenceSettings settings =
        new EvidenceSettings(directory, Set.of(FileFormat.PDF), 10, DataSize.ofMegabytes(1), 100);
    rows = mock();
    events = mock();
    CurrentActor clerk = mock();
    when(clerk.require()).thenReturn(new Actor(new Person(EvidenceSlice.CLERK, "经办", List.of())));
    PlatformTransactionManager transactions = mock();
    attachments =
        new StoredAttachments(
            rows,
            new DraftFiles(rows, mock(), transactions),
            new SmallDisk(settings),
            new ContentCheck(settings),
            clerk,
            events,
            EvidenceSlice.stoppedClock());
  }

  @Test
  void theUploadIsRefusedWithOneSentenceNothingRemainsAndItCanBeRepeated() throws IOException {
    free = 100_000;

    assertThat(upload(200_000)).isEqualTo(new Uploaded.Refused(Text.of("evidence.upload.storage")));
    assertThat(files()).isZero();
    verify(events)
        .publishEvent(new TrailEvent("document.notStored", EvidenceSlice.CLERK, "item-1", ""));

    free = 1_000_000;
    assertThat(upload(200_000)).isInstanceOf(Uploaded.Kept.class);
    assertThat(files()).isEqualTo(1);
    verify(rows).add(any());
  }

  @Test
  void aSenderWhoBreaksOffIsNotTheStoresFault() {
    free = 1_000_000;

    org.assertj.core.api.Assertions.assertThatIOException()
        .isThrownBy(
            () ->
                attachments.upload(
                    new CaseId("case-1"),
                    new WorkItemId("item-1"),
                    "plan",
                    "方案.pdf",
                    new java.io.InputStream() {
                      @Override
                      public int read() throws IOException {
                        throw new IOException("the line went dead");
                      }
                    },
                    FIFTY_MB))
        .isNotInstanceOf(StoreFailed.class)
        .withMessageContaining("dead");
  }

  private Uploaded upload(int bytes) throws IOException {
    byte[] content = Arrays.copyOf(Samples.pdf("大"), bytes);
    return attachments.upload(
        new CaseId("case-1"),
        new WorkItemId("item-1"),
        "plan",
        "方案.pdf",
        new ByteArrayInputStream(content),
        FIFTY_MB);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private final class SmallDisk extends FileDocumentStore {

    SmallDisk(EvidenceSettings settings) throws IOException {
      super(settings);
    }

    @Override
    void write(FileChannel out, ByteBuffer bytes) throws IOException {
      free -= bytes.remaining();
      if (free < 0) {
        throw new IOException("No space left on device");
      }
      super.write(out, bytes);
    }
  }
}

package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/** Small files that are huge pictures; an applicant who wants the checks to stop. */
class HostilePictureTest {

  @ParameterizedTest
  @DisplayName("What would not fit is not decoded; strips are thinned out as squares are")
  @CsvSource({"30000,30000,false", "100000,4,false", "29000,1000,true", "3000,2000,true"})
  void aPictureLargerThanItsFileIsHandledWithinMemory(int width, int height, boolean read)
      throws IOException {
    Attachments files = mock(Attachments.class);
    byte[] png = png(width, height, read ? height : 1);
    AttachmentId id = new AttachmentId("bomb");
    Attachment file =
        new Attachment(
            id,
            new CaseId("case"),
            new WorkItemId("item"),
            "photos",
            "a.png",
            "0".repeat(64),
            png.length,
            "image/png",
            new PersonId("somebody"),
            Instant.EPOCH,
            1L);
    when(files.find(anyCollection())).thenReturn(List.of(file));
    when(files.open(file)).thenAnswer(call -> new ByteArrayInputStream(png));

    DocumentReader.Read found =
        new DocumentReader(files)
            .read(
                List.of(
                    new DocumentFact(
                        "photos",
                        id,
                        "a.png",
                        "image/png",
                        "0".repeat(64),
                        null,
                        null,
                        null,
                        null,
                        "")));

    assertThat(found.unread()).hasSize(read ? 0 : 1);
  }

  private static byte[] png(int width, int height, int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(head);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 0, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(body, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] row = new byte[width + 1];
      for (int y = 0; y < rows; y++) {
        for (int x = 1; x <= width; x++) {
          row[x] = (byte) (x * 255L / width ^ y * 255L / height);
        }
        deflated.write(row);
      }
    }
    chunk(out, "IDAT", body.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) crc.getValue());
  }
}

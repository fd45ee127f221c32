package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileWordsTest {

  @Test
  void aPdfSaysWhenItWasMadeAndByWhat() throws IOException {
    FileWords words =
        PdfWords.of(
            text(
                "%PDF-1.4 << /Creator (Writer) /CreationDate (D:20260102030405+08'00')"
                    + " /ModDate (D:20260203) >>"));

    assertThat(words.createdAt()).isEqualTo(Instant.parse("2026-01-01T19:04:05Z"));
    assertThat(words.producer()).isEqualTo("Writer");
    assertThat(words.modifiedAt()).isEqualTo(Instant.parse("2026-02-02T16:00:00Z"));
  }

  @Test
  void theLastWordOfAChangedPdfCountsAlsoAcrossWindows() throws IOException {
    String much = "x".repeat(256 * 1024 - 20);
    FileWords words =
        PdfWords.of(
            text(
                "/ModDate (D:20250101000000Z)"
                    + much
                    + "/ModDate (D:20260101000000Z)<xmp:ModifyDate>2026-05-01T10:00:00+08:00<"));

    assertThat(words.modifiedAt()).isEqualTo(Instant.parse("2026-05-01T02:00:00Z"));
  }

  @Test
  void impossibleDatesAreNoDates() throws IOException {
    assertThat(PdfWords.of(text("/CreationDate (D:20261399999999)"))).isEqualTo(FileWords.NONE);
    assertThat(PdfWords.of(text("/CreationDate (D:99999999+99'99')"))).isEqualTo(FileWords.NONE);
  }

  @Test
  void aPhotoSaysWhenItWasTakenAndWithWhatItWasChanged() throws IOException {
    FileWords words = ExifWords.of(jpeg("2026:03:04 05:06:07", "2026:04:05 06:07:08", "Editor\0"));

    assertThat(words.createdAt()).isEqualTo(Instant.parse("2026-03-03T21:06:07Z"));
    assertThat(words.modifiedAt()).isEqualTo(Instant.parse("2026-04-04T22:07:08Z"));
    assertThat(words.producer()).isEqualTo("Editor");
  }

  @Test
  void brokenFilesAreSilentAndNeverThrowAnythingElse() throws IOException {
    byte[] whole = jpeg("2026:03:04 05:06:07", "2026:04:05 06:07:08", "Editor\0").readAllBytes();
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      byte[] broken = whole.clone();
      for (int flip = 0; flip < 4; flip++) {
        broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt(256);
      }
      assertThat(ExifWords.of(new ByteArrayInputStream(broken))).isNotNull();
    }
    assertThat(ExifWords.of(new ByteArrayInputStream(new byte[0]))).isEqualTo(FileWords.NONE);
  }

  @Test
  void aFileThatIsTooLargeOrTooSlowIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };

    assertThatThrownBy(() -> new BoundedStream(endless, 10, Duration.ofMinutes(1)).readAllBytes())
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> new BoundedStream(endless, Long.MAX_VALUE, Duration.ofMillis(-1)).read())
        .isInstanceOf(IOException.class);
  }

  private static InputStream text(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A JPEG with nothing but its EXIF segment. */
  private static InputStream jpeg(String taken, String changed, String software) {
    ByteBuffer tiff = ByteBuffer.allocate(200);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0131, 2, software.length(), 120);
    entry(tiff, 0x0132, 2, 20, 80);
    entry(tiff, 0x8769, 4, 1, 50);
    tiff.putInt(0).putShort((short) 1);
    entry(tiff, 0x9003, 2, 20, 100);
    at(tiff, 80, changed);
    at(tiff, 100, taken);
    at(tiff, 120, software);
    ByteBuffer file = ByteBuffer.allocate(214);
    file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 208);
    file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
    file.putShort((short) 0xFFDA);
    return new ByteArrayInputStream(file.array());
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void at(ByteBuffer tiff, int at, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < bytes.length; i++) {
      tiff.put(at + i, bytes[i]);
    }
  }
}

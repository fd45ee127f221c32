package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.SurveyJourneys.jpeg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveyExifTest {

  private static final Instant TAKEN = Instant.parse("2026-11-20T01:02:03Z");

  @Test
  void theCamerasTimeIsRead() throws IOException {
    assertThat(SurveyExif.takenAt(new ByteArrayInputStream(jpeg(1, TAKEN))))
        .contains(LocalDateTime.of(2026, 11, 20, 9, 2, 3));
  }

  @Test
  void aPictureWithoutTimeOrNoPictureHasNone() throws IOException {
    assertThat(SurveyExif.takenAt(new ByteArrayInputStream(jpeg(1, null)))).isEmpty();
    assertThat(SurveyExif.takenAt(new ByteArrayInputStream(new byte[0]))).isEmpty();
    assertThat(SurveyExif.takenAt(new ByteArrayInputStream("%PDF-1.4".getBytes()))).isEmpty();
  }

  /** Whatever a file claims of itself, reading it ends and throws nothing. */
  @Test
  void everyTruncationAndManySpoiledBytesAreSurvived() throws IOException {
    byte[] whole = jpeg(1, TAKEN);
    for (int length = 0; length < whole.length; length++) {
      SurveyExif.takenAt(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
    }
    Random random = new Random(42);
    for (int round = 0; round < 5_000; round++) {
      byte[] spoiled = whole.clone();
      for (int byteNo = 0; byteNo < 3; byteNo++) {
        spoiled[2 + random.nextInt(80)] = (byte) random.nextInt();
      }
      SurveyExif.takenAt(new ByteArrayInputStream(spoiled));
    }
  }
}

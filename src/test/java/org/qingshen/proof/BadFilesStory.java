package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments.Uploaded;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Outcome;

/**
 * Files that are not taken: told when they are uploaded, and again when the work is submitted.
 * Source: issue 1 of 4, "Bad input, and what it gets".
 */
abstract class BadFilesStory extends Proof {

  private static final long MEGABYTE = 1024L * 1024L;
  private static final long LIMIT = FormContext.EMPTY.maxTotalBytes();

  @Test
  @DisplayName("51 MB in total: the second file is refused while it streams, the first stays")
  void theFileThatExceedsTheTotalIsRefused() throws IOException {
    Prepared at = prepared();
    Attachment first = kept(at, "一.pdf", pdfOf(30 * MEGABYTE), LIMIT);
    Picture before = picture(at.id());

    Text reason = notTaken(at, "二.pdf", pdfOf(21 * MEGABYTE));

    assertThat(reason.key()).isEqualTo("evidence.upload.total");
    assertThat(picture(at.id())).isEqualTo(before);
    assertThat(attachments.find(first.id())).contains(first);
  }

  @Test
  @DisplayName("51 MB in total: whatever way the files got there, submitting is refused")
  void aSubmissionOfMoreThanTheTotalIsRefused() throws IOException {
    Prepared at = prepared();
    Attachment one = kept(at, "一.pdf", pdfOf(30 * MEGABYTE), 2 * LIMIT);
    Attachment two = kept(at, "二.pdf", pdfOf(21 * MEGABYTE), 2 * LIMIT);
    FormData plan = at.plan().with("planFiles", List.of(one.id().value(), two.id().value()));
    Picture before = picture(at.id());

    Outcome outcome = desk.submit(at.item().id(), PAGE, plan);

    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    assertThat(((Outcome.Invalid) outcome).problems())
        .extracting(problem -> problem.message().key())
        .containsAnyOf("workflow.files.tooLarge", "pilot.rule.files");
    ((Outcome.Invalid) outcome).problems().stream().map(Problem::message).forEach(this::assertSaid);
    assertThat(picture(at.id())).isEqualTo(before);
    assertThat(trail(at.item().id().value())).last().extracting("what").isEqualTo("act.invalid");
  }

  @Test
  @DisplayName("An .exe renamed .pdf is refused by what it is")
  void aRenamedProgramIsRefused() throws IOException {
    byte[] program = new byte[2048];
    program[0] = 'M';
    program[1] = 'Z';

    assertRefused("方案.pdf", program, "evidence.upload.mismatch");
  }

  @Test
  @DisplayName("A zip bomb inside a .docx is refused by what it unpacks to")
  void aBombInADocumentIsRefused() throws IOException {
    assertRefused("方案.docx", bomb(), "evidence.upload.archive.bomb");
  }

  @Test
  void aPageWithScriptRenamedPdfIsRefused() throws IOException {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    assertRefused("方案.pdf", page, "evidence.upload.mismatch");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused("方案.pdf", new byte[0], "evidence.upload.empty");
  }

  private void assertRefused(String name, byte[] content, String sentence) throws IOException {
    Prepared at = prepared();

    Text reason = notTaken(at, name, new ByteArrayInputStream(content));

    assertThat(reason.key()).isEqualTo(sentence);
    assertThat(picture(at.id())).isEqualTo(at.before());
    assertThat(ready(at.item().id()).draft()).isEqualTo(at.draft());
  }

  private Text notTaken(Prepared at, String name, InputStream content) throws IOException {
    Uploaded uploaded =
        attachments.upload(at.id(), at.item().id(), "planFiles", name, content, LIMIT);
    assertThat(uploaded).isInstanceOf(Uploaded.Refused.class);
    Text reason = ((Uploaded.Refused) uploaded).reason();
    assertSaid(reason);
    assertThat(trail(at.item().id().value()))
        .last()
        .isEqualTo(Map.of("what", "document.unfit", "detail", reason.key()));
    return reason;
  }

  private Attachment kept(Prepared at, String name, InputStream content, long limit)
      throws IOException {
    return ((Uploaded.Kept)
            attachments.upload(at.id(), at.item().id(), "planFiles", name, content, limit))
        .attachment();
  }

  /** A PDF of that size that is never in memory. */
  private static InputStream pdfOf(long bytes) throws IOException {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            java.util.Arrays.fill(buffer, from, from + length, (byte) 0);
            return length;
          }
        };
    byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    return new SequenceInputStream(
        new ByteArrayInputStream(start),
        BoundedInputStream.builder().setInputStream(zeros).setMaxCount(bytes - start.length).get());
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                  + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
      byte[] megabyte = new byte[(int) MEGABYTE];
      for (int i = 0; i < 64; i++) {
        zip.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }
}

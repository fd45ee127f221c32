package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.FIFTY_MB;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Attachments.Uploaded;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.springframework.beans.factory.annotation.Autowired;

@EvidenceTest
class UploadTests {

  @Autowired Attachments attachments;
  @Autowired ChainFixture chains;
  @Autowired EvidenceSettings settings;

  @AfterEach
  void nothingHalfWrittenIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(settings.directory())) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"方案.pdf", "𠮷䶮 县 方案(终稿).PDF", "  留空.pdf  "})
  void aGoodFileIsKeptUnderItsName(String name) throws IOException {
    Attachment file = kept(name, Samples.pdf(name));

    assertThat(file.name()).isEqualTo(name.strip());
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.digest()).isEqualTo(Sm3.hex(Samples.pdf(name)));
    assertThat(file.uploadedBy()).isEqualTo(EvidenceSlice.CLERK);
    assertThat(attachments.find(file.id())).contains(file);
    try (InputStream in = attachments.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(Samples.pdf(name));
    }
  }

  @Test
  void officeFilesPicturesAndArchivesOfThemAreKept() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("附件/方案.docx", Samples.docx());
    files.put("附件/照片.png", Samples.png());
    files.put("附件/内层.zip", Samples.zip(Map.of("说明.pdf", Samples.pdf("内"))));

    assertThat(kept("方案.docx", Samples.docx()).mediaType()).contains("wordprocessingml");
    assertThat(kept("照片.png", Samples.png()).mediaType()).isEqualTo("image/png");
    assertThat(kept("材料.zip", Samples.zip(files)).mediaType()).isEqualTo("application/zip");
  }

  @Test
  void equalContentsAreStoredOnce() {
    Attachment one = kept("一.pdf", Samples.pdf("同"));
    Attachment other = kept("二.pdf", Samples.pdf("同"));

    assertThat(one.id()).isNotEqualTo(other.id());
    assertThat(one.digest()).isEqualTo(other.digest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/方案.pdf",
        "a\\b.pdf",
        "c:方案.pdf",
        "方案\u202Efdp.pdf",
        "方案\u0000.pdf",
        "方案\u200B.pdf",
        "..pdf"
      })
  void aNameWithAPathOrHiddenCharactersIsRefused(String name) {
    assertThat(refused(name, Samples.pdf("名")))
        .isEqualTo(Text.of("evidence.upload.name.characters"));
  }

  @Test
  void aNameOfMoreThan120CharactersIsRefused() {
    assertThat(kept("清".repeat(116) + ".pdf", Samples.pdf("长")).name()).hasSize(120);
    assertThat(refused("清".repeat(117) + ".pdf", Samples.pdf("长")).key())
        .isEqualTo("evidence.upload.name.long");
    assertThat(refused("  ", Samples.pdf("无")).key()).isEqualTo("evidence.upload.name.missing");
  }

  @Test
  @DisplayName("an .exe renamed .pdf is refused with a sentence that says what was found")
  void aRenamedProgramIsRefused() {
    assertThat(refused("方案.pdf", Samples.exe()))
        .isEqualTo(
            Text.of(
                "evidence.upload.mismatch",
                Text.of("evidence.type.pdf"),
                Text.of("evidence.type.program")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"安装.exe", "页面.html", "无扩展名", "宏.docm", "库.jar"})
  void anExtensionNotOnTheListIsRefused(String name) {
    assertThat(refused(name, Samples.pdf("扩展"))).isEqualTo(Text.of("evidence.upload.extension"));
  }

  @Test
  void anArchiveNamedAsWordIsRefused() {
    byte[] archive = Samples.zip(Map.of("方案.pdf", Samples.pdf("包")));

    assertThat(refused("方案.docx", archive).key()).isEqualTo("evidence.upload.mismatch");
    assertThat(refused("方案.xlsx", Samples.docx()).key()).isEqualTo("evidence.upload.mismatch");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused("空.pdf", new byte[0])).isEqualTo(Text.of("evidence.upload.empty"));
  }

  @Test
  @DisplayName("51 MB in total are refused; reading stops one byte above 50 MB")
  void tooMuchInTotalIsRefused() throws IOException {
    CaseId id = chains.aCase();
    WorkItemId item = WorkItemId.next();
    byte[] thirty = new byte[30 * 1024 * 1024];
    System.arraycopy(Samples.pdf("大"), 0, thirty, 0, 20);
    assertThat(chains.tryUpload(id, item, "一.pdf", thirty, FIFTY_MB))
        .isInstanceOf(Uploaded.Kept.class);

    try (InputStream endless = new EndlessPdf()) {
      Uploaded second = attachments.upload(id, item, "plan", "二.pdf", endless, FIFTY_MB);

      assertThat(second)
          .isEqualTo(new Uploaded.Refused(Text.of("evidence.upload.total", "30", "50")));
      assertThat(((EndlessPdf) endless).read).isEqualTo(20L * 1024 * 1024 + 1);
    }
  }

  @Test
  void twoUploadsAtOnceDoNotBothUseTheLastRoom() throws Exception {
    CaseId id = chains.aCase();
    WorkItemId item = WorkItemId.next();
    byte[] thirty = new byte[30 * 1024 * 1024];
    System.arraycopy(Samples.pdf("同时"), 0, thirty, 0, 20);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Uploaded> upload =
        () -> {
          together.await();
          return chains.tryUpload(id, item, "一.pdf", thirty, FIFTY_MB);
        };
    var people = Executors.newFixedThreadPool(2);
    try {
      var results = people.invokeAll(List.of(upload, upload));

      assertThat(results)
          .extracting(Future::get)
          .containsOnlyOnce(new Uploaded.Refused(Text.of("evidence.upload.total", "30", "50")));
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  @DisplayName("a zip bomb inside a .docx is refused by what it unpacks to")
  void aBombInsideADocumentIsRefused() {
    Map<String, byte[]> parts = Samples.wordParts();
    parts.put("word/media/image1.bin", Samples.zeros(64));

    assertThat(refused("方案.docx", Samples.zip(parts)))
        .isEqualTo(Text.of("evidence.upload.archive.bomb"));
  }

  @Test
  void aBombWithinAnArchiveWithinAnArchiveIsRefused() {
    byte[] inner = Samples.zip(Map.of("零.pdf", Samples.zeros(32)));
    byte[] outer = Samples.zip(Map.of("内.zip", inner, "噪.pdf", noise(20_000)));

    assertThat(refused("材料.zip", outer)).isEqualTo(Text.of("evidence.upload.archive.bomb"));
  }

  @Test
  void anArchiveOfTooManyFilesIsRefused() {
    Map<String, byte[]> parts = Samples.wordParts();
    for (int i = 0; i < settings.maxEntries(); i++) {
      parts.put("word/" + i + ".xml", new byte[0]);
    }

    assertThat(refused("方案.docx", Samples.zip(parts)))
        .isEqualTo(Text.of("evidence.upload.archive.entries", "2000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../外.pdf", "/根.pdf", "c:\\外.pdf", "内/../../外.pdf", "内\\..\\外.pdf"})
  void anArchiveThatPointsOutsideItselfIsRefused(String name) {
    assertThat(refused("材料.zip", Samples.zip(Map.of(name, Samples.pdf("外")))))
        .isEqualTo(Text.of("evidence.upload.archive.names"));
  }

  @Test
  void aDocumentWithMacrosIsRefused() {
    Map<String, byte[]> parts = Samples.wordParts();
    parts.put("word/vbaProject.bin", new byte[] {1});

    assertThat(refused("方案.docx", Samples.zip(parts))).isEqualTo(Text.of("evidence.upload.macros"));
  }

  @Test
  void aProgramWithinAnArchiveOrDocumentIsRefused() {
    Map<String, byte[]> parts = Samples.wordParts();
    parts.put("word/embeddings/a.bin", Samples.exe());
    Text program = Text.of("evidence.upload.archive.member", Text.of("evidence.type.program"));

    assertThat(refused("方案.docx", Samples.zip(parts))).isEqualTo(program);
    assertThat(refused("材料.zip", Samples.zip(Map.of("方案.pdf", Samples.exe())))).isEqualTo(program);
  }

  @Test
  void anArchiveThreeDeepIsRefused() {
    byte[] third = Samples.zip(Map.of("文.pdf", Samples.pdf("三")));
    byte[] second = Samples.zip(Map.of("三.zip", third));
    byte[] first = Samples.zip(Map.of("二.zip", second));

    assertThat(refused("材料.zip", first)).isEqualTo(Text.of("evidence.upload.archive.nested"));
  }

  @Test
  void anArchiveWithAFileUnlikeItsNameIsRefused() {
    assertThat(refused("材料.zip", Samples.zip(Map.of("方案.pdf", Samples.png()))).key())
        .isEqualTo("evidence.upload.archive.renamed");
    assertThat(refused("材料.zip", Samples.zip(Map.of("说明.txt", Samples.utf8("说明")))).key())
        .isEqualTo("evidence.upload.archive.member");
  }

  @Test
  void aDamagedOrEmptyArchiveIsRefused() {
    byte[] good = Samples.docx();
    byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);

    assertThat(refused("方案.docx", cut)).isEqualTo(Text.of("evidence.upload.archive.unreadable"));
    assertThat(refused("材料.zip", Samples.zip(Map.of())))
        .isEqualTo(Text.of("evidence.upload.archive.empty"));
  }

  private Attachment kept(String name, byte[] content) {
    Uploaded uploaded = chains.tryUpload(chains.aCase(), name, content);
    assertThat(uploaded).isInstanceOf(Uploaded.Kept.class);
    return ((Uploaded.Kept) uploaded).attachment();
  }

  private Text refused(String name, byte[] content) {
    Uploaded uploaded = chains.tryUpload(chains.aCase(), name, content);
    assertThat(uploaded).isInstanceOf(Uploaded.Refused.class);
    return ((Uploaded.Refused) uploaded).reason();
  }

  private static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(1).nextBytes(noise);
    System.arraycopy(Samples.pdf(""), 0, noise, 0, 8);
    return noise;
  }

  private static final class EndlessPdf extends InputStream {

    private long read;

    @Override
    public int read() {
      read++;
      return '%';
    }
  }
}

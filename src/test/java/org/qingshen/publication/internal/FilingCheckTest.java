package org.qingshen.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Contents;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Notices.Row;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Notices.State;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.util.unit.DataSize;

/** What an objection must have before it is taken. */
class FilingCheckTest {

  private static final String FACTS = "基准数据与公开数据不一致";

  private final Contents contents = (name, file) -> Optional.empty();
  private final FilingCheck check =
      new FilingCheck(
          new PublicFilingsService(contents, mock(Attachments.class), Texts.ofBundles()),
          settings());

  @Test
  void aNameAContactAProjectAndFactsAreEnough() throws IOException {
    assertThat(problems("张三", "12345", 1, FACTS)).isEmpty();
  }

  @Test
  void lengthsAreBoundedFromBothSides() throws IOException {
    assertThat(problems("长".repeat(60), "1".repeat(120), 1, "实".repeat(4000))).isEmpty();
    assertThat(problems("长".repeat(61), "1".repeat(121), 1, "实".repeat(4001)))
        .containsOnlyKeys("name", "contact", "facts");
    assertThat(problems(" ", "1234", 1, "九个字九个字九个字")).containsOnlyKeys("name", "contact", "facts");
    assertThat(problems("𠮷".repeat(60), "12345", 1, "十个字十个字十个字十")).isEmpty();
  }

  @Test
  void nothingUnprintableIsTaken() throws IOException {
    assertThat(problems("张\u0000三", "12345", 1, FACTS)).containsOnlyKeys("name");
    assertThat(problems("张三", "12345", 1, FACTS + "\r\n第二行\t")).isEmpty();
  }

  @Test
  void onlyWhatIsStillOnNoticeIsObjectedTo() throws IOException {
    assertThat(problems("张三", "12345", 2, FACTS)).containsOnlyKeys("row");
    assertThat(problems("张三", "12345", 9, FACTS)).containsOnlyKeys("row");
    assertThat(problems("张三", "12345", null, FACTS)).containsOnlyKeys("row");
  }

  @Test
  void threeFilesOfTenMegabytesAreTakenAndNotMore() throws IOException {
    PublicEvidence largest =
        new PublicEvidence("a.pdf", Path.of("none"), DataSize.ofMegabytes(10).toBytes());
    PublicEvidence larger =
        new PublicEvidence("a.pdf", Path.of("none"), DataSize.ofMegabytes(10).toBytes() + 1);
    assertThat(files(largest, largest, largest)).isEmpty();
    assertThat(files(largest, largest, largest, largest)).containsOnlyKeys("files");
    assertThat(files(larger)).containsOnlyKeys("files");
  }

  @Test
  void theSameWordsAreTheSameObjectionWhoeverSaysThem() throws IOException {
    String digest = check.digest(filing("张三", "12345", 1, FACTS));
    assertThat(check.digest(filing("李四", "54321", 1, " " + FACTS + " 。！"))).isEqualTo(digest);
    assertThat(check.digest(filing("张三", "12345", 2, FACTS))).isNotEqualTo(digest);
    assertThat(check.digest(filing("张三", "12345", 1, FACTS + "另"))).isNotEqualTo(digest);
  }

  private Map<String, Text> files(PublicEvidence... files) throws IOException {
    return check.problems(new Filing("张三", "12345", 1, FACTS, List.of(files)), notice());
  }

  private Map<String, Text> problems(String name, String contact, Integer row, String facts)
      throws IOException {
    return check.problems(filing(name, contact, row, facts), notice());
  }

  private static Filing filing(String name, String contact, Integer row, String facts) {
    return new Filing(name, contact, row, facts, List.of());
  }

  private static Notice notice() {
    Instant now = Instant.parse("2026-11-22T00:00:00Z");
    return new Notice(
        "n",
        CaseId.next(),
        "MD2026-0001",
        "名单",
        "三部门",
        "依据",
        "",
        5,
        now,
        now.plusSeconds(1),
        State.OPEN,
        null,
        List.of(row(1, RowState.ON), row(2, RowState.TAKEN_OFF)));
  }

  private static Row row(int no, RowState state) {
    return new Row(no, "s" + no, "项目", "主体", "地区", "类别", state, null);
  }

  private static PublicationSettings settings() {
    return new PublicationSettings(
        "", 10, 200, 60, 120, DataSize.ofMegabytes(10), java.time.Duration.ofSeconds(30));
  }
}

package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.evidence.command.VerifyCommand;
import org.qingshen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;

@EvidenceTest
class VerifyCommandTests extends EvidenceStory {

  @Autowired SigningKeys keys;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream console = System.out;

  @AfterEach
  void theConsoleAgain() {
    System.setOut(console);
  }

  @Test
  void intactEvidenceEndsWithCodeZeroAndTheSealToKeep() {
    CaseId id = chains.aCaseOfThreeEntries();
    chains.upload(id, Samples.pdf("命令" + id));
    checkpoints.make();
    Checkpoint latest = checkpoints.latest().orElseThrow();

    assertThat(verify()).isZero();
    assertThat(said())
        .contains("最新检查点 1:" + latest.seal())
        .contains("检查点 1 个，案卷 1 个，记录 3 条，文件 1 件；均与封存时一致");
    assertThat(verify("--qingshen.checkpoint=1:" + latest.seal())).isZero();
  }

  @Test
  void aFaultIsSaidWithItsCaseAndEntryAndEndsWithCodeOne() {
    CaseId id = chains.aCaseOfThreeEntries();
    change("update sealed_entry set envelope = '{}' where case_id = ? and seq = 2", id.value());

    assertThat(verify("--qingshen.language=en")).isEqualTo(1);
    assertThat(said())
        .contains("✗ Case " + id + ": The content of entry 2 does not match its seal")
        .contains("2 faults found");
  }

  @Test
  void aCheckpointKeptElsewhereThatIsGoneEndsWithCodeOne() {
    assertThat(verify("--qingshen.checkpoint=9:" + "a".repeat(64))).isEqualTo(1);
    assertThat(said()).contains("检查点 9 与您另行保存的封签不同");
  }

  @Test
  void whatCannotBeCheckedEndsWithCodeTwoAndProvesNothing() {
    assertThat(verify("--qingshen.checkpoint=nonsense")).isEqualTo(2);
    assertThat(verify("--spring.datasource.url=jdbc:h2:mem:nothing;MODE=MySQL")).isEqualTo(2);
    assertThat(said()).contains("未能完成核验");
    assertThat(run("--qingshen.command=repair")).isEqualTo(2);
    assertThat(said()).contains("没有“repair”这个命令");
  }

  @Test
  void withoutACommandTheApplicationStarts() {
    assertThat(VerifyCommand.run("--server.port=0")).isEmpty();
  }

  @Test
  @DisplayName("A file of signed checkpoints kept elsewhere; a line cut off by a crash is no fault")
  void keptLinesAreHeldToTheDatabase(@TempDir Path folder) throws Exception {
    CaseId id = chains.aCaseOfThreeEntries();
    checkpoints.make();
    DeliverySettings to =
        new DeliverySettings(
            Duration.ofMinutes(10), folder, null, Duration.ofSeconds(5), Duration.ofSeconds(30));
    FolderChannel channel = new FolderChannel(to);
    String line = CheckpointLine.of(keys.latest().orElseThrow());
    Path file = folder.resolve(FolderChannel.FILE);
    Files.writeString(file, line.substring(0, 40));
    channel.deliver(1, line);
    assertThat(Files.readAllLines(file)).containsExactly(line.substring(0, 40), line);

    assertThat(verify("--qingshen.checkpoints=" + file)).isZero();

    change("update checkpoint set seal = ? where checkpoint_no = 1", "a".repeat(64));
    assertThat(verify("--qingshen.checkpoints=" + file)).isEqualTo(1);
    assertThat(said()).contains("检查点 1 与您另行保存的封签不同");
    assertThat(verify("--qingshen.checkpoints=" + folder.resolve("none"))).isEqualTo(2);
    Files.writeString(file, "{}\n");
    assertThat(verify("--qingshen.checkpoints=" + file)).isEqualTo(2);
    assertThat(id).isNotNull();
  }

  @Test
  @DisplayName("Whoever may write the folder has no other file written by a link")
  void aLinkInTheFolderIsNotFollowed(@TempDir Path folder) throws Exception {
    Path other = Files.writeString(folder.resolve("other"), "");
    Path at = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(at.resolve(FolderChannel.FILE), other);
    FolderChannel channel =
        new FolderChannel(
            new DeliverySettings(
                Duration.ofMinutes(10), at, null, Duration.ofSeconds(5), Duration.ofSeconds(30)));
    assertThatThrownBy(() -> channel.deliver(1, "{}")).isInstanceOf(IOException.class);
    assertThat(other).isEmptyFile();
  }

  private int verify(String... more) {
    String[] args =
        Stream.concat(
                Stream.of(more),
                Stream.of(
                    "--qingshen.command=verify",
                    "--spring.datasource.url=jdbc:h2:mem:evidence;MODE=MySQL;"
                        + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                    "--qingshen.documents.directory=" + settings.directory()))
            .toArray(String[]::new);
    return run(args);
  }

  private int run(String... args) {
    said.reset();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    return VerifyCommand.run(args).orElseThrow();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}

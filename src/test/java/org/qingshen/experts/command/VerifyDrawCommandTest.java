package org.qingshen.experts.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("--qingshen.command=verify-draw")
class VerifyDrawCommandTest {

  @TempDir Path folder;

  private String said = "";

  @Test
  void aTrueFileHolds() throws Exception {
    assertThat(run(RECORD)).isEqualTo(VerifyDrawCommand.INTACT);
    assertThat(said).contains("结果复算一致").contains("全部核验通过").doesNotContain("✗");
  }

  @Test
  void aChangedListNumberOrResultFails() throws Exception {
    assertThat(run(RECORD.replace("\"EMPLOYER\"", "\"REGION\"")))
        .isEqualTo(VerifyDrawCommand.FAULTS);
    assertThat(run(RECORD.replace("drc-keeps-that-number-37", "drc-keeps-that-number-38")))
        .isEqualTo(VerifyDrawCommand.FAULTS);
    assertThat(
            run(
                RECORD.replace(
                    "\"position\":1,\"code\":\"" + first(), "\"position\":1,\"code\":\"ZJ-0009")))
        .isEqualTo(VerifyDrawCommand.FAULTS);
    assertThat(said).contains("✗");
  }

  @Test
  void whatIsNoRecordIsNotChecked() throws Exception {
    assertThat(run("{}")).isNotEqualTo(VerifyDrawCommand.INTACT);
    assertThat(run("not json")).isEqualTo(VerifyDrawCommand.NOT_CHECKED);
    assertThat(command("--file=" + folder.resolve("none.json")))
        .isEqualTo(VerifyDrawCommand.NOT_CHECKED);
    assertThat(command()).isEqualTo(VerifyDrawCommand.NOT_CHECKED);
    assertThat(said).contains("--file=");
  }

  @Test
  void itSpeaksEnglish() throws Exception {
    run(RECORD, "--qingshen.language=en");
    assertThat(said).contains("everything holds");
  }

  @Test
  void otherCommandsAreLeftToOthers() {
    assertThat(VerifyDrawCommand.run("--qingshen.command=verify")).isEmpty();
    assertThat(VerifyDrawCommand.run()).isEmpty();
  }

  private int run(String json, String... more) throws Exception {
    Path file = Files.writeString(folder.resolve("draws.json"), json);
    String[] args = new String[more.length + 1];
    args[0] = "--file=" + file;
    System.arraycopy(more, 0, args, 1, more.length);
    return command(args);
  }

  private int command(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = VerifyDrawCommand.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
    said = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  private static String first() {
    int at = RECORD.indexOf("\"position\":1,\"code\":\"") + 21;
    return RECORD.substring(at, at + 7);
  }

  /** A record as it was handed out once: the format must stay readable for ever. */
  private static final String RECORD = org.qingshen.experts.internal.KeptRecord.JSON;
}

package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;

/** Issue 5, "Tamper test": every table and file the ledger covers; all found, the bad one named. */
@DisplayName("防篡改测试：逐表逐列改动、删除、插入、调换、清空，均被发现并指明")
abstract class TamperMatrixStory extends EvidenceStory {

  /** By table, which row is changed and what its name must hold. */
  private static final Map<String, String> ROWS =
      Map.of(
          "sealed_entry", "case_id = '%1$s' and seq = 2",
          "case_chain", "case_id = '%1$s'",
          "attachment", "id = '%2$s'",
          "checkpoint", "checkpoint_no = 1",
          "checkpoint_leaf", "checkpoint_no = 1 and position = 0",
          "checkpoint_head", "id = 1",
          "signing_key", "key_no = 1",
          "checkpoint_signature", "checkpoint_no = 1");

  /** What the application counts up beside the chain; no evidence, rebuilt by itself. */
  private static final Set<String> MARKS = Set.of("case_chain.awaits_checkpoint");

  @Autowired SigningKeys keys;

  private CaseId early;
  private Attachment file;
  private Attachment other;

  @BeforeEach
  void twoCheckpointsAndTwoFiles() {
    early = chains.aCaseOfThreeEntries();
    file = chains.upload(early, Samples.pdf("实施方案" + early));
    other = chains.upload(early, Samples.pdf("证明" + early));
    chains.seal(early, draft(Map.of("title", "四"), List.of(file.id(), other.id()), null, "clerk"));
    checkpoints.make();
    chains.seal(early, draft(Map.of("title", "五")));
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(faults()).isEmpty();
  }

  static Stream<String> columns() {
    return Stream.of(
            "sealed_entry: case_id seq kind step withheld_in person_id sealed_at envelope seal",
            "case_chain: case_id head_seq head_seal checkpointed_seq",
            "attachment: id case_id work_item_id field name digest size media_type uploaded_by"
                + " uploaded_at sealed_in",
            "checkpoint: checkpoint_no made_at leaves merkle_root previous_seal seal",
            "checkpoint_leaf: checkpoint_no position case_id seq seal",
            "checkpoint_head: id checkpoint_no seal",
            "signing_key: key_no algorithm public_key fingerprint introduced_at after_no"
                + " after_seal replaces_because last_signed signature",
            "checkpoint_signature: checkpoint_no key_no signature")
        .flatMap(
            line ->
                Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                    .map(column -> line.substring(0, line.indexOf(':')) + '.' + column));
  }

  @Test
  void everyColumnOfTheTablesIsTried() {
    Set<String> tried = new TreeSet<>(columns().toList());
    tried.addAll(MARKS);
    Set<String> there = new TreeSet<>();
    for (String table : ROWS.keySet()) {
      jdbc.queryForMap("select * from " + table + " where " + row(table)).keySet().stream()
          .map(column -> table + '.' + column.toLowerCase())
          .forEach(there::add);
    }

    assertThat(tried).isEqualTo(there);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void aChangedColumnIsFoundAndItsRowNamed(String where) {
    String table = where.substring(0, where.indexOf('.'));
    String column = where.substring(where.indexOf('.') + 1);
    Object before =
        jdbc.queryForMap("select " + column + " as c from " + table + " where " + row(table))
            .get("c");

    change("update " + table + " set " + column + " = ? where " + row(table), changed(before));

    assertNamed(table, faults());
  }

  private static Object changed(Object value) {
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Number number) {
      return number.longValue() + 70;
    }
    if (value instanceof Timestamp time) {
      return Timestamp.valueOf(time.toLocalDateTime().plusSeconds(1));
    }
    if (value instanceof LocalDateTime time) {
      return time.plusSeconds(1);
    }
    String text = value == null ? "" : String.valueOf(value);
    return text.isEmpty() ? "1" : (text.charAt(0) == '1' ? '2' : '1') + text.substring(1);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aDeletedRowIsFoundAndNamed(String table) {
    change("delete from " + table + " where " + row(table));

    assertNamed(table, faults());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptiedTableIsFound(String table) {
    change("delete from " + table);

    assertThat(faults()).isNotEmpty();
  }

  static Stream<String> tables() {
    return ROWS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sealed_entry | seq | 6",
        "sealed_entry | case_id | 'other'",
        "case_chain | case_id | 'other'",
        "attachment | id | '00000000000000000000000000'",
        "checkpoint | checkpoint_no | 3",
        "checkpoint | checkpoint_no | 0",
        "checkpoint_leaf | position, seq | 5, 77",
        "signing_key | key_no, fingerprint | 2, 'f'",
        "checkpoint_signature | checkpoint_no | 99"
      })
  void anInsertedRowIsFound(String table, String keys, String values) {
    List<String> columns =
        jdbc.queryForMap("select * from " + table + " where " + row(table)).keySet().stream()
            .map(String::toLowerCase)
            .toList();
    List<String> replaced = List.of(keys.split(", "));
    List<String> by = List.of(values.split(", "));
    List<String> select =
        columns.stream()
            .map(it -> replaced.contains(it) ? by.get(replaced.indexOf(it)) : it)
            .map(it -> it.equals("other") || it.equals("f") ? "'" + it + "'" : it)
            .map(it -> it.startsWith("0000") ? "'" + it + "'" : it)
            .toList();

    change(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") select "
            + String.join(", ", select)
            + " from "
            + table
            + " where "
            + row(table));

    assertThat(faults()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sealed_entry, seq, 1, 2, case_id = '%1$s'",
    "sealed_entry, seq, 4, 5, case_id = '%1$s'",
    "checkpoint, checkpoint_no, 1, 2, 1 = 1",
    "checkpoint_leaf, position, 0, 1, checkpoint_no = 2",
    "checkpoint_signature, checkpoint_no, 1, 2, 1 = 1"
  })
  void swappedRowsAreFound(String table, String key, int one, int two, String among) {
    String where = " where " + among.formatted(early.value()) + " and " + key + " = ";
    String move = "update " + table + " set " + key + " = ";
    change(move + "9000" + where + one);
    change(move + one + where + two);
    change(move + two + where + "9000");

    assertThat(faults()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"flip", "delete", "truncate", "grow", "swap", "empty"})
  void aTamperedFileIsFoundAndNamed(String how) throws IOException {
    Path place = place(file);
    byte[] content = Files.readAllBytes(place);
    switch (how) {
      case "flip" -> content[content.length / 2] ^= 1;
      case "truncate" -> content = java.util.Arrays.copyOf(content, content.length - 1);
      case "grow" -> content = java.util.Arrays.copyOf(content, content.length + 1);
      case "swap" -> content = Files.readAllBytes(place(other));
      default -> content = new byte[0];
    }
    if (how.equals("delete")) {
      Files.delete(place);
    } else {
      Files.write(place, content);
    }

    List<Text> found = faults();

    String what = how.equals("delete") ? "file.missing" : "file.changed";
    assertThat(found).containsExactly(in(early, what, "4", file.name()));
  }

  @Test
  void keysAndSignaturesRemovedTogetherAreFoundByAKeptLine() {
    SignedCheckpoint kept = keys.latest().orElseThrow();
    change("delete from signing_key");
    change("delete from checkpoint_signature");

    assertThat(
            faults(
                new Kept(
                    kept.checkpoint().no(), kept.checkpoint().seal(), kept.key().fingerprint())))
        .containsExactly(of("checkpoint.foreign", "2"));
  }

  private void assertNamed(String table, List<Text> faults) {
    assertThat(faults).isNotEmpty();
    switch (table) {
      case "sealed_entry" -> assertThat(ofCase(faults).get(0).args().get(0)).isEqualTo("2");
      case "attachment" -> {
        assertThat(ofCase(faults).get(0).args().get(0)).isEqualTo("4");
        assertThat(ofCase(faults).get(0).args()).contains(file.name());
      }
      case "case_chain" -> assertThat(ofCase(faults)).isNotEmpty();
      case "checkpoint_head" -> assertThat(faults.get(0).key()).contains("fault.checkpoint.");
      // A changed number is what the row is called by now.
      case "signing_key" -> assertThat(faults.get(0).args().get(0)).isIn("1", "71");
      default -> assertThat(faults.get(0).args().get(0)).isEqualTo("1");
    }
  }

  /** What is said of the changed case, in the order said. */
  private List<Text> ofCase(List<Text> faults) {
    List<Text> found =
        faults.stream()
            .filter(it -> it.key().equals("evidence.fault.case"))
            .filter(it -> it.args().get(0).equals(early.value()))
            .map(it -> (Text) it.args().get(1))
            .toList();
    assertThat(found).as(String.valueOf(faults)).isNotEmpty();
    return found;
  }

  private String row(String table) {
    return ROWS.get(table).formatted(early.value(), file.id().value());
  }

  private Path place(Attachment of) {
    String digest = of.digest();
    return settings
        .directory()
        .resolve(digest.substring(0, 2))
        .resolve(digest.substring(2, 4))
        .resolve(digest);
  }
}

package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EvidenceTest
class VerificationTests {

  @Autowired Ledger ledger;
  @Autowired ChainFixture chains;
  @Autowired JdbcTemplate jdbc;
  @Autowired EvidenceSettings settings;

  @Test
  void anUntouchedChainIsIntact() {
    CaseId id = chains.aCaseOfThreeEntries();
    Attachment file = chains.upload(id, Samples.pdf("完整"));
    chains.seal(id, draft(Map.of(), List.of(file.id()), null, "clerk"));

    var verification = ledger.verify(id);

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.entries()).isEqualTo(4);
    assertThat(verification.documents()).isEqualTo(1);
    assertThat(verification.headSeal()).hasSize(64);
  }

  @Test
  void aChangedEntryIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(
        id,
        "update sealed_entry set envelope = replace(envelope, '二', '贰') where case_id = ? and seq = 2");

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.changed", "2"));
  }

  @Test
  void aChangedEntryWithARecomputedSealIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();
    String changed = envelope(id, 2).replace("二", "贰");

    jdbc.update(
        "update sealed_entry set envelope = ?, seal = ? where case_id = ? and seq = 2",
        changed,
        Sm3.hex(changed),
        id.value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.link", "3"));
  }

  @Test
  void aChangedLastEntryWithARecomputedSealIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();
    String changed = envelope(id, 3).replace("三", "叁");

    jdbc.update(
        "update sealed_entry set envelope = ?, seal = ? where case_id = ? and seq = 3",
        changed,
        Sm3.hex(changed),
        id.value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.head", "3"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, 'system'",
    "step, 'pilot-review/other'",
    "person_id, 'somebody'",
    "withheld_in, 'round-9'",
    "sealed_at, '2020-01-01 00:00:00'"
  })
  void aChangedColumnIsFound(String column, String value) {
    CaseId id = chains.aCaseOfThreeEntries();

    jdbc.update(
        "update sealed_entry set " + column + " = ? where case_id = ? and seq = 2",
        value,
        id.value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.column", "2", column));
  }

  @Test
  void anEntryRemovedFromTheMiddleIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "delete from sealed_entry where case_id = ? and seq = 2");

    assertThat(faults(id))
        .containsExactly(
            Text.of("evidence.fault.missing", "2"), Text.of("evidence.fault.link", "3"));
  }

  @Test
  void entriesRemovedFromTheEndAreFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "delete from sealed_entry where case_id = ? and seq > 1");

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.gap", "2", "3"));
  }

  @Test
  void anEntryAddedAtTheEndIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(
        id,
        "insert into sealed_entry select case_id, 4, kind, step, withheld_in, person_id, sealed_at,"
            + " envelope, seal from sealed_entry where case_id = ? and seq = 3");

    assertThat(faults(id))
        .contains(Text.of("evidence.fault.link", "4"), Text.of("evidence.fault.head", "4"));
  }

  @Test
  void anEntryInsertedInTheMiddleIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "update sealed_entry set seq = 4 where case_id = ? and seq = 3");
    change(
        id,
        "insert into sealed_entry select case_id, 3, kind, step, withheld_in, person_id, sealed_at,"
            + " envelope, seal from sealed_entry where case_id = ? and seq = 2");

    assertThat(faults(id))
        .contains(
            Text.of("evidence.fault.column", "3", "seq"),
            Text.of("evidence.fault.link", "3"),
            Text.of("evidence.fault.head", "4"));
  }

  @Test
  void reorderedEntriesAreFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "update sealed_entry set seq = 9 where case_id = ? and seq = 1");
    change(id, "update sealed_entry set seq = 1 where case_id = ? and seq = 2");
    change(id, "update sealed_entry set seq = 2 where case_id = ? and seq = 9");

    assertThat(faults(id))
        .contains(
            Text.of("evidence.fault.column", "1", "seq"), Text.of("evidence.fault.link", "1"));
  }

  @Test
  void anEntryThatIsNoEnvelopeAnyMoreIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "update sealed_entry set envelope = '{}' where case_id = ? and seq = 2");

    assertThat(faults(id))
        .containsExactly(
            Text.of("evidence.fault.changed", "2"), Text.of("evidence.fault.unreadable", "2"));
  }

  @Test
  void aChainWithoutItsHeadIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();

    change(id, "delete from case_chain where case_id = ?");

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.chain"));
  }

  @Test
  void aChangedFileIsFound() throws IOException {
    CaseId id = chains.aCase();
    Attachment file = sealed(id, "甲");

    Files.write(place(file), Samples.pdf("乙"));

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.file.changed", "1", "方案.pdf"));
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    CaseId id = chains.aCase();
    Attachment file = sealed(id, "丙");

    Files.delete(place(file));

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.file.missing", "1", "方案.pdf"));
  }

  @ParameterizedTest
  @CsvSource({"name, '别的.pdf'", "size, '1'", "digest, 'x'", "sealed_in, '7'"})
  void aChangedRecordOfAFileIsFound(String column, String value) {
    CaseId id = chains.aCase();
    Attachment file = sealed(id, "丁" + column);

    jdbc.update("update attachment set " + column + " = ? where id = ?", value, file.id().value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.file.column", "1", "方案.pdf"));
  }

  @Test
  void aRemovedRecordOfAFileIsFound() {
    CaseId id = chains.aCase();
    Attachment file = sealed(id, "戊");

    jdbc.update("delete from attachment where id = ?", file.id().value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.file.row", "1", "方案.pdf"));
  }

  @Test
  void aFileSlippedInAfterSealingIsFound() {
    CaseId id = chains.aCaseOfThreeEntries();
    Attachment file = chains.upload(id, Samples.pdf("己"));

    jdbc.update("update attachment set sealed_in = 2 where id = ?", file.id().value());

    assertThat(faults(id)).containsExactly(Text.of("evidence.fault.file.added", "2", "方案.pdf"));
  }

  private Attachment sealed(CaseId id, String text) {
    Attachment file = chains.upload(id, Samples.pdf(text + id));
    chains.seal(id, draft(Map.of(), List.of(file.id()), null, "clerk"));
    return file;
  }

  private Path place(Attachment file) {
    String digest = file.digest();
    return settings
        .directory()
        .resolve(digest.substring(0, 2))
        .resolve(digest.substring(2, 4))
        .resolve(digest);
  }

  private String envelope(CaseId id, long seq) {
    return jdbc.queryForObject(
        "select envelope from sealed_entry where case_id = ? and seq = ?",
        String.class,
        id.value(),
        seq);
  }

  private void change(CaseId id, String sql) {
    assertThat(jdbc.update(sql, id.value())).isPositive();
  }

  private List<Text> faults(CaseId id) {
    return ledger.verify(id).faults();
  }
}

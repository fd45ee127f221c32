package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.EvidenceCheck.Totals;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Begins with an empty house, and can check all of it. */
abstract class EvidenceStory {

  @Autowired Ledger ledger;
  @Autowired Checkpoints checkpoints;
  @Autowired EvidenceCheck check;
  @Autowired ChainFixture chains;
  @Autowired JdbcTemplate jdbc;
  @Autowired EvidenceSettings settings;
  @Autowired KeyFiles keyFiles;

  @BeforeEach
  void anEmptyHouse() {
    for (String table :
        List.of(
            "sealed_entry",
            "case_chain",
            "withheld_release",
            "attachment",
            "checkpoint_leaf",
            "checkpoint_signature",
            "checkpoint_delivery",
            "signing_key",
            "ledger_run",
            "checkpoint")) {
      jdbc.update("delete from " + table);
    }
    jdbc.update("update checkpoint_head set id = 1, checkpoint_no = 0, seal = ?", "0".repeat(64));
    if (jdbc.queryForObject("select count(*) from checkpoint_head", Long.class) == 0) {
      jdbc.update(
          "insert into checkpoint_head (id, checkpoint_no, seal) values (1, 0, ?)", "0".repeat(64));
    }
    FileSystemUtils.deleteRecursively(keyFiles.directory().toFile());
  }

  List<Text> faults(Kept... kept) {
    List<Text> faults = new ArrayList<>();
    Totals totals = check.everything(List.of(kept), watcher(faults));
    assertThat(totals.faults()).isEqualTo(faults.size());
    return faults;
  }

  Totals totals() {
    return check.everything(List.of(), watcher(new ArrayList<>()));
  }

  private static EvidenceCheck.Watcher watcher(List<Text> faults) {
    return new EvidenceCheck.Watcher() {
      @Override
      public void fault(Text fault) {
        faults.add(fault);
      }

      @Override
      public void progress(Totals soFar) {
        assertThat(soFar.cases()).isNotNegative();
      }
    };
  }

  /** The fault of that case. */
  static Text in(CaseId id, String fault, String... args) {
    return Text.of("evidence.fault.case", id.value(), Text.of("evidence.fault." + fault, args));
  }

  static Text of(String fault, String... args) {
    return Text.of("evidence.fault." + fault, args);
  }

  void change(String sql, Object... args) {
    assertThat(jdbc.update(sql, args)).as(sql).isPositive();
  }

  long count(String sql, Object... args) {
    return jdbc.queryForObject(sql, Long.class, args);
  }
}

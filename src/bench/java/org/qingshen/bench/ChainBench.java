package org.qingshen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealing, checkpoints over all heads, and the check of everything. */
class ChainBench implements Bench.Harness {

  private static final int ENTRIES_A_CASE = 20;

  @Override
  public void run(String[] args) throws Exception {
    Server server = Server.of(args[0]);
    int entries = Integer.parseInt(args[1]);
    try (ConfigurableApplicationContext application = server.application("bench_chain")) {
      System.out.println("| server | what | entries | a second | heap peak MB |");
      System.out.println("|---|---|---|---|---|");
      row(server, "sealing", entries, () -> seal(application, entries));
      Checkpoints checkpoints = application.getBean(Checkpoints.class);
      row(
          server,
          "checkpoints over the heads",
          entries / ENTRIES_A_CASE,
          checkpoints::make);
      EvidenceCheck check = application.getBean(EvidenceCheck.class);
      row(server, "verification of everything", entries, () -> check.everything(List.of(), silent()));
    }
  }

  private static EvidenceCheck.Watcher silent() {
    return new EvidenceCheck.Watcher() {
      @Override
      public void fault(Text fault) {
        throw new IllegalStateException("Fault in a fresh chain: " + fault.key());
      }

      @Override
      public void progress(EvidenceCheck.Totals soFar) {
        // measured from outside
      }
    };
  }

  private static void seal(ConfigurableApplicationContext application, int entries) {
    Ledger ledger = application.getBean(Ledger.class);
    var transaction =
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    for (int i = 0; i < entries / ENTRIES_A_CASE; i++) {
      CaseId id = CaseId.next();
      transaction.executeWithoutResult(status -> ledger.open(id));
      for (int n = 0; n < ENTRIES_A_CASE; n++) {
        transaction.executeWithoutResult(status -> seal(ledger, id));
      }
    }
  }

  private static void seal(Ledger ledger, CaseId id) {
    ledger.lock(id);
    ledger.seal(
        id,
        new EntryDraft(
            "submission",
            "bench/step",
            null,
            Map.of("text", "清洁生产审核".repeat(100)),
            List.of(),
            Signatory.SYSTEM,
            null));
  }

  private static void row(Server server, String what, int count, Runnable work) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "| %s | %s | %,d | %,.0f | %d |%n",
        server.name(), what, count, count / seconds, peak / 1024 / 1024);
  }
}

package org.qingshen.evidence.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.CaseId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database full of sealed entries, for harnesses; the module alone, so that it starts at once.
 */
public final class ManyEntries {

  private static final List<String> OWN =
      List.of(
          "--mybatis.mapper-locations=classpath:sql/mapper/evidence/*.xml",
          "--qingshen.evidence.checkpoints.every=0s",
          "--qingshen.evidence.deliveries.every=0s",
          "--qingshen.documents.sweep.every=0s",
          "--logging.level.root=warn");

  private static final int ENTRIES_A_CASE = 20;
  private static final int CASES_A_TRANSACTION = 5;

  private ManyEntries() {}

  /**
   * @param settings where database and documents are, as arguments
   */
  public static void seal(List<String> settings, int entries) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(EvidenceSlice.class)
            .web(WebApplicationType.NONE)
            .run(Stream.concat(settings.stream(), OWN.stream()).toArray(String[]::new))) {
      Ledger ledger = context.getBean(Ledger.class);
      var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
      for (int i = 0; i < entries / ENTRIES_A_CASE / CASES_A_TRANSACTION; i++) {
        transaction.executeWithoutResult(status -> some(ledger));
      }
      context.getBean(Checkpoints.class).make();
    }
  }

  private static void some(Ledger ledger) {
    for (int i = 0; i < CASES_A_TRANSACTION; i++) {
      CaseId id = CaseId.next();
      ledger.open(id);
      for (int n = 0; n < ENTRIES_A_CASE; n++) {
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
    }
  }
}

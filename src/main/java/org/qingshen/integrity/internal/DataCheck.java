package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.facts.FactSource;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.rules.Rulebook;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.PlausibilityCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the rules that need nothing but the submission within the act, and asks for the rest after
 * it. What fails here leaves a finding that says so; the submission goes on.
 */
@Component
class DataCheck implements PlausibilityCheck {

  private static final Logger log = LoggerFactory.getLogger(DataCheck.class);

  private final FactSources sources;
  private final Rulebook rulebook;
  private final Checks checks;
  private final TransactionTemplate apart;

  DataCheck(
      FactSources sources,
      Rulebook rulebook,
      Checks checks,
      PlatformTransactionManager transactions) {
    this.sources = sources;
    this.rulebook = rulebook;
    this.checks = checks;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  @Override
  public boolean concerns(String step) {
    return sources.of(step).isPresent();
  }

  @Override
  public Look look(Act act) {
    return sources.of(act.step()).<Look>map(source -> looked(source, act)).orElse(Look.NOTHING);
  }

  /** In a savepoint: whatever it does to the transaction is undone where it fails. */
  private Looked looked(FactSource source, Act act) {
    try {
      List<Finding> found =
          apart.execute(status -> rulebook.own(source.of(act.caseId(), act.data(), act.at())));
      return new Looked(source, act, found, FindingKeys.of(found, act.data()), true);
    } catch (ConcurrencyFailureException again) {
      throw again; // the whole act is run again
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      String why = Failure.named(e);
      log.error("The data of {} were not checked at {}: {}", act.caseId(), act.step(), why);
      Finding nothing = Checks.unchecked(Text.of("integritychecks.unchecked.all"));
      return new Looked(source, act, List.of(nothing), List.of(nothing.key()), false);
    }
  }

  /** What one submission's own rules found. */
  private final class Looked implements Look {

    private final FactSource source;
    private final Act act;
    private final List<Finding> found;
    private final List<String> keys;
    private final boolean ran;

    Looked(FactSource source, Act act, List<Finding> found, List<String> keys, boolean ran) {
      this.source = source;
      this.act = act;
      this.found = found;
      this.keys = keys;
      this.ran = ran;
    }

    /** What the submitter must not hear of holds nothing. */
    @Override
    public List<HeldFinding> holding() {
      List<HeldFinding> held = new ArrayList<>();
      for (int at = 0; at < found.size(); at++) {
        Finding finding = found.get(at);
        if (finding.severity() == Severity.BLOCKING
            && finding.checked()
            && finding.forSubmitter() != null) {
          String path = finding.fields().isEmpty() ? "" : finding.fields().get(0);
          held.add(new HeldFinding(keys.get(at), path, finding.forSubmitter()));
        }
      }
      return held;
    }

    @Override
    public void sealed(SealedEntry entry) {
      CheckRow check = checks.ask(entry.caseId(), entry.seq(), source.facts(), place(), ran);
      try {
        apart.executeWithoutResult(status -> checks.first(check, found, keys));
      } catch (ConcurrencyFailureException again) {
        throw again;
      } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
        log.error("What was found in {} waits for the job: {}", entry.caseId(), Failure.named(e));
        checks.nothingKept(check);
      }
    }

    private RegionCode place() {
      return Optional.ofNullable(act.item())
          .map(item -> item.region())
          .orElseGet(() -> act.post().region());
    }
  }
}

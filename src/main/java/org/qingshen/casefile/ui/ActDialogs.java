package org.qingshen.casefile.ui;

import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Outcome;
import org.springframework.stereotype.Component;

/**
 * Opens the dialog of an act on a case from a page other than the case's, for people who may do the
 * act without reading the case. Whether they may is asked by the act itself.
 */
@Component
public class ActDialogs {

  private final CaseServices services;

  ActDialogs(CaseServices services) {
    this.services = services;
  }

  /** Called when the act is done. */
  @FunctionalInterface
  public interface Done {

    void after(Outcome.Done outcome);
  }

  /** Empty where the dialog stands open; else why the act cannot be done now. */
  public Optional<Text> open(CaseId caseId, String kind, Done done) {
    return services.acts().possible(caseId).stream()
        .filter(act -> act.kind().equals(kind))
        .findFirst()
        .map(
            act -> {
              new ActDialog(services, services.files().of(caseId), act, done::after).open();
              return Optional.<Text>empty();
            })
        .orElseGet(() -> Optional.of(Text.of("workflow.refused.actNotPossible")));
  }
}

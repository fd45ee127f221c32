package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.workflow.WorkItem;

/**
 * What a module above puts on the case page. Whether the person asking may read the case, and the
 * entry, was asked before.
 */
public interface CasePart {

  /** A card of the dossier, such as the letters of the case; empty where there is nothing. */
  Optional<Component> inDossier(CaseFile file);

  /** The same, for a card that speaks of entries; these are what the person asking may read. */
  default Optional<Component> inDossier(CaseFile file, List<SealedEntry> readable) {
    return inDossier(file);
  }

  /** Whether the card is for people who read the case by assignment alone, too. */
  default boolean forAssigned() {
    return false;
  }

  /** What stands above the form of that work, such as a way to compare; empty for nothing. */
  default Optional<Component> atWork(WorkItem item) {
    return Optional.empty();
  }

  /** How one of its own sealed entries is read; empty for those of others. */
  Optional<Component> reading(SealedEntry entry);
}

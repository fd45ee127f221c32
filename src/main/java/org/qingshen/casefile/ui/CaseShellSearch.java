package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.ShellSearch;
import org.springframework.stereotype.Service;

/** Offers the search over cases to those who may read any. */
@Service
class CaseShellSearch implements ShellSearch {

  private final CurrentActor current;

  CaseShellSearch(CurrentActor current) {
    this.current = current;
  }

  @Override
  public Optional<Component> field() {
    return current.may(Permissions.CASE_READ)
        ? Optional.of(new CaseSearchField())
        : Optional.empty();
  }
}

package org.qingshen.workflow;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;

/** The departments' inner chains, for those who keep the organisations. */
public interface InnerChains {

  List<InnerChain> all();

  /** Steps a department may have a chain for: those of queues of a city or a province. */
  List<String> steps();

  /**
   * Adds or replaces a chain; items under way keep the stage they are at and go on by the new one.
   *
   * @return why not: somebody changed it meanwhile, or nobody in the department has a duty of it
   */
  Optional<Text> save(InnerChain chain);

  void remove(OrganisationId organisation, String step);
}

package org.qingshen.workflow;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Duty;
import org.qingshen.shared.OrganisationId;

/**
 * How a department passes one step on within itself: 拟办–审核–签发. Only the last duty's act counts
 * outside. Source: architecture, roles.md section 4, rule 1 [D].
 *
 * @param duties in the order of {@link Duty}, at least two
 * @param version of the row that was read; 0 for a new one
 */
public record InnerChain(
    OrganisationId organisation, String step, List<Duty> duties, long version) {

  public InnerChain {
    duties = duties.stream().distinct().sorted().toList();
    if (duties.size() < 2) {
      throw new IllegalArgumentException("A chain has at least two duties");
    }
  }

  /** Who comes after that duty; empty where that duty's act is the last. */
  public Optional<Duty> after(Duty duty) {
    return duties.stream().filter(next -> next.compareTo(duty) > 0).findFirst();
  }
}

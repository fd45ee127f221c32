package org.qingshen.workflow.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qingshen.directory.Duty;
import org.qingshen.shared.OrganisationId;
import org.qingshen.workflow.InnerChain;

/**
 * @param duties names of {@link Duty}, separated by commas
 */
record InnerChainRow(OrganisationId organisationId, String step, String duties, long version) {

  static InnerChainRow of(InnerChain chain) {
    String duties = chain.duties().stream().map(Duty::name).collect(Collectors.joining(","));
    return new InnerChainRow(chain.organisation(), chain.step(), duties, chain.version());
  }

  InnerChain chain() {
    return new InnerChain(
        organisationId,
        step,
        Arrays.stream(duties.split(",")).map(Duty::valueOf).toList(),
        version);
  }
}

package org.qingshen.experts;

import java.util.List;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Enters people into the pool without asking who asks; for demo provinces and tests. */
public interface ExpertSetup {

  /** The organisation in which every expert of a province holds the post; made where missing. */
  OrganisationId pool(RegionCode province);

  /**
   * @param post that person's {@code EXPERT} post
   * @return the code given
   */
  String enrol(
      PersonId person,
      String post,
      String name,
      RegionCode province,
      Expert.Profile profile,
      List<Expert.Employment> employments,
      List<Expert.Tie> ties);
}

package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.integrity.facts.Finding;

/** Tells findings of one submission apart, so that each has its own explanation. */
final class FindingKeys {

  private static final int LONGEST = 290;

  private FindingKeys() {}

  /** In the order of the findings. */
  static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Finding finding : findings) {
      String key = finding.key();
      String plain = key.length() <= LONGEST ? key : key.substring(0, LONGEST);
      int times = seen.merge(plain, 1, Integer::sum);
      keys.add(times == 1 ? plain : plain + "#" + times);
    }
    return keys;
  }
}

package org.qingshen.administration.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.shared.CaseId;

/** Says the numbers of cases where faults of the ledger, which knows none, say their ids. */
final class CaseNames {

  private static final Pattern ID = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{26}\\b");

  private CaseNames() {}

  /**
   * @param numbers of those of the ids that are cases with a number; asked once
   */
  static String in(String words, Function<Collection<CaseId>, Map<CaseId, String>> numbers) {
    List<CaseId> ids =
        ID.matcher(words).results().map(it -> new CaseId(it.group())).distinct().toList();
    if (ids.isEmpty()) {
      return words;
    }
    Map<CaseId, String> known = numbers.apply(ids);
    return ID.matcher(words)
        .replaceAll(
            it -> Matcher.quoteReplacement(known.getOrDefault(new CaseId(it.group()), it.group())));
  }
}

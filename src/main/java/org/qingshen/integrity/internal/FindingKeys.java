package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.evidence.Sm3;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;

/**
 * Tells findings of one submission apart, so that each has its own explanation. A finding of the
 * act is told apart by the answers it points at as well: what was said to one figure is no
 * explanation of the figure that replaces it. Only what the submitter may know goes into the mark.
 */
final class FindingKeys {

  private static final int LONGEST = 260;
  private static final int MARK = 16;
  private static final Pattern PATH = Pattern.compile("([^\\[.]+)(?:\\[(\\d{1,6})])?(?:\\.(.+))?");

  private FindingKeys() {}

  /** In the order of the findings, of these answers. */
  static List<String> of(List<Finding> findings, FormData answers) {
    return distinct(
        List.of(),
        findings.stream().map(finding -> plain(finding) + "~" + mark(finding, answers)).toList());
  }

  /**
   * Of findings that nobody is asked to explain.
   *
   * @param taken keys of those before
   */
  static List<String> after(Collection<String> taken, List<Finding> findings) {
    return distinct(taken, findings.stream().map(FindingKeys::plain).toList());
  }

  private static List<String> distinct(Collection<String> taken, List<String> plain) {
    Set<String> seen = new HashSet<>(taken);
    List<String> keys = new ArrayList<>();
    for (String key : plain) {
      String free = key;
      for (int times = 2; !seen.add(free); times++) {
        free = key + "#" + times;
      }
      keys.add(free);
    }
    return keys;
  }

  private static String plain(Finding finding) {
    String key = finding.key();
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }

  private static String mark(Finding finding, FormData answers) {
    StringBuilder about = new StringBuilder();
    Text told = finding.forSubmitter();
    if (told != null) {
      about.append(told.key()).append(TextArguments.write(told.args()));
    }
    finding
        .fields()
        .forEach(path -> about.append('\n').append(path).append('=').append(at(answers, path)));
    return Sm3.hex(about.toString()).substring(0, MARK);
  }

  private static Object at(FormData answers, String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches() || parts.group(2) == null) {
      return answers.values().get(path);
    }
    List<FormData> rows = answers.rows(parts.group(1));
    int row = Integer.parseInt(parts.group(2));
    if (row >= rows.size()) {
      return null;
    }
    return parts.group(3) == null
        ? rows.get(row).values()
        : rows.get(row).values().get(parts.group(3));
  }
}

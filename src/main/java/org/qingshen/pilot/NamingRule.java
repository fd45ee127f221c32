package org.qingshen.pilot;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the packed material is named. Source: pilot.md section 10, naming [S004]; for the package
 * [D].
 *
 * @param template holds each of the three words once
 */
public record NamingRule(String template) {

  private static final String YEAR = "年份";
  private static final String PROJECT = "项目名称";
  private static final String APPLICANT = "申报单位名称";
  private static final Pattern WORDS = Pattern.compile(YEAR + "|" + PROJECT + "|" + APPLICANT);

  /** What no file system takes in a name. */
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  /** Whether each word stands in it once, and nothing a file name cannot hold. */
  public boolean usable() {
    return once(YEAR)
        && once(PROJECT)
        && once(APPLICANT)
        && template.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0);
  }

  /** With the year filled in, as applicants are told it. */
  public String inYear(int year) {
    return template.replace(YEAR, String.valueOf(year));
  }

  /** The name of one applicant's package. */
  public String of(int year, String project, String applicant) {
    Map<String, String> values =
        Map.of(YEAR, String.valueOf(year), PROJECT, project, APPLICANT, applicant);
    return WORDS
        .matcher(template)
        .replaceAll(word -> Matcher.quoteReplacement(values.get(word.group())));
  }

  private boolean once(String word) {
    int first = template.indexOf(word);
    return first >= 0 && first == template.lastIndexOf(word);
  }
}

package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingshen.integrity.rules.CorpusRun.Forged;
import org.qingshen.integrity.rules.CorpusRun.Honest;

/** The tables of docs/integrity.md. */
final class CorpusReport {

  private static final List<String> STRENGTHS = List.of("slight", "clear", "gross");

  private final CorpusRun run;

  CorpusReport(CorpusRun run) {
    this.run = run;
  }

  double recall() {
    return share(run.forged.stream().filter(Forged::caught).count(), run.forged.size());
  }

  /** Of those whose falsifier gains much. */
  double recallOfClearOnes() {
    var some = run.forged.stream().filter(one -> one.strength() > 0).toList();
    return share(some.stream().filter(Forged::caught).count(), some.size());
  }

  double falseAlarms() {
    return share(alarmed(run.honest).size(), run.honest.size());
  }

  private static List<Honest> alarmed(List<Honest> cases) {
    return cases.stream().filter(one -> !one.high().isEmpty()).toList();
  }

  String print() {
    return overall() + "\n" + kinds() + "\n" + rules() + "\n" + oddities();
  }

  private String overall() {
    long high = run.forged.stream().filter(one -> !one.high().isEmpty()).count();
    return String.format(
        Locale.ROOT,
        "| falsified cases | flagged by some rule | of clear and gross ones | by a blocking or"
            + " warning one | honest cases | with a false high alarm |%n"
            + "|---|---|---|---|---|---|%n| %d | %s | %s | %s | %d | %s |%n",
        run.forged.size(),
        percent(recall()),
        percent(recallOfClearOnes()),
        percent(share(high, run.forged.size())),
        run.honest.size(),
        percent(falseAlarms()));
  }

  private String kinds() {
    var text = new StringBuilder("| falsification | for | slight | clear | gross | flagged by |\n");
    text.append("|---|---|---|---|---|---|\n");
    for (Falsification kind : Falsification.values()) {
      var all = run.forged.stream().filter(one -> one.kind() == kind).toList();
      text.append("| ")
          .append(kind)
          .append(" | ")
          .append(String.join(" ", new TreeSet<>(kind.rules())));
      for (int strength = 0; strength < STRENGTHS.size(); strength++) {
        int wanted = strength;
        var some = all.stream().filter(one -> one.strength() == wanted).toList();
        text.append(" | ")
            .append(percent(share(some.stream().filter(Forged::caught).count(), some.size())));
      }
      String by =
          all.stream()
              .flatMap(one -> one.rules().stream())
              .collect(Collectors.toCollection(TreeSet::new))
              .toString();
      text.append(" | ").append(by, 1, by.length() - 1).append(" |\n");
    }
    return text.toString();
  }

  private String rules() {
    var text =
        new StringBuilder(
            "| rule | made for | recall | precision | false alarms per honest case |\n");
    text.append("|---|---|---|---|---|\n");
    for (Rule rule : AllRules.of(AllRules.NONE)) {
      String id = rule.id();
      var made = run.forged.stream().filter(one -> one.kind().rules().contains(id)).toList();
      long caught = made.stream().filter(one -> one.rules().contains(id)).count();
      long right = run.forged.stream().filter(one -> one.rules().contains(id)).count();
      long wrong =
          run.honest.stream()
              .filter(one -> CorpusRun.rules(one.findings(), false).contains(id))
              .count();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %s | %s | %.4f |%n",
              id,
              made.size(),
              made.isEmpty() ? "-" : percent(share(caught, made.size())),
              right + wrong == 0 ? "-" : percent(share(right, right + wrong)),
              share(wrong, run.honest.size())));
    }
    return text.toString();
  }

  private String oddities() {
    var text =
        new StringBuilder(
            "| honest case | cases | with a high alarm | rules |\n|---|---|---|---|\n");
    row(text, "plain", run.honest.stream().filter(one -> one.oddity() == null).toList());
    for (Oddity oddity : Oddity.values()) {
      row(text, oddity.name(), run.honest.stream().filter(one -> one.oddity() == oddity).toList());
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String name, List<Honest> cases) {
    String rules =
        cases.stream()
            .flatMap(one -> one.high().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .toString();
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %s |%n",
            name,
            cases.size(),
            percent(share(alarmed(cases).size(), cases.size())),
            rules.substring(1, rules.length() - 1)));
  }

  private static double share(long some, long all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}

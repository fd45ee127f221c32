package org.qingshen.integrity.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshen.integrity.VetoItemKeeping.Proposal;
import org.qingshen.shared.Text;

/** What a new version of a veto item must be; each problem beside its field. */
final class VetoItemRules {

  /** Kinds of case that have veto items; audits come with the enterprise side. */
  static final Set<String> KINDS = Set.of("PILOT", "AUDIT_EVALUATION", "AUDIT_ACCEPTANCE");

  /** Steps that ask for them. */
  static final Set<String> STEPS =
      Set.of("expert-panel/scoreCase", "falsification-inquiry/determine");

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");
  private static final Pattern REGION = Pattern.compile("000000|[1-9]\\d0000");
  private static final int SHORTEST = 2;
  private static final int SHORTEST_REASON = 10;
  private static final int LONG = 1000;
  private static final int LINE = 400;

  private VetoItemRules() {}

  static Map<String, Text> check(Proposal proposal, LocalDate today) {
    Map<String, Text> wrong = new LinkedHashMap<>();
    if (!CODE.matcher(proposal.code()).matches()) {
      wrong.put("code", Text.of("integritycatalogue.code.shape"));
    }
    length(wrong, "zh", proposal.zh(), SHORTEST, LINE);
    length(wrong, "en", proposal.en(), 0, LINE);
    length(wrong, "legalBasis", proposal.legalBasis(), 0, LINE);
    length(wrong, "reason", proposal.reason(), SHORTEST_REASON, LONG);
    if (!REGION.matcher(proposal.basisRegion()).matches()) {
      wrong.put("basisRegion", Text.of("integritycatalogue.basisRegion.shape"));
    }
    if (proposal.basisChecked() && proposal.legalBasis().isBlank()) {
      wrong.put("legalBasis", Text.of("integritycatalogue.legalBasis.none"));
    }
    if (!KINDS.containsAll(proposal.caseKinds())) {
      wrong.put("caseKinds", Text.of("integritycatalogue.caseKinds.unknown"));
    }
    if (!STEPS.containsAll(proposal.steps())) {
      wrong.put("steps", Text.of("integritycatalogue.steps.unknown"));
    }
    days(wrong, proposal, today);
    return wrong;
  }

  private static void length(
      Map<String, Text> wrong, String field, String value, int least, int most) {
    int length = value.codePointCount(0, value.length());
    if (length < least || length > most || !value.equals(value.strip())) {
      wrong.put(field, Text.of("integritycatalogue.length", least, most));
    }
  }

  /** Nothing is decided about what was done before it was confirmed. */
  private static void days(Map<String, Text> wrong, Proposal proposal, LocalDate today) {
    LocalDate from = proposal.from() == null ? today : proposal.from();
    if (from.isBefore(today)) {
      wrong.put("from", Text.of("integritycatalogue.from.past"));
    }
    if (proposal.until() != null && proposal.until().isBefore(from)) {
      wrong.put("until", Text.of("integritycatalogue.until.early"));
    }
  }
}

package org.qingshen.workflow.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/**
 * 延期: a term is lengthened once, within the cap of its rule, by somebody else than who holds the
 * work, with a reason. Source: roles.md section 4, rule 6 [D].
 */
@Component
class ExtendTermHandler implements CaseActHandler {

  static final String KIND = "extend-term";

  private static final String ITEM = "item";
  private static final String DAYS = "days";

  private final Supervision supervision;
  private final TermMapper terms;
  private final TermBook book;
  private final TermArithmetic arithmetic;
  private final TermMessages messages;
  private final Clock clock;

  ExtendTermHandler(
      Supervision supervision,
      TermMapper terms,
      TermBook book,
      TermArithmetic arithmetic,
      TermMessages messages,
      Clock clock) {
    this.supervision = supervision;
    this.terms = terms;
    this.book = book;
    this.arithmetic = arithmetic;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("workflow.term.extend");
  }

  @Override
  public String form() {
    return "workflow/extend-term.form";
  }

  @Override
  public String permission() {
    return Permissions.TERM_SUPERVISE;
  }

  /** Also where all were extended already: the sentence why not is worth more than no button. */
  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return supervision.of(caseId, actor).values().stream()
        .filter(row -> extensible(terms.ofItem(row.id())))
        .findFirst()
        .flatMap(row -> Supervision.post(row, actor));
  }

  @Override
  public FormContext context(CaseId caseId) {
    return supervision.choices(caseId);
  }

  @Override
  public List<Problem> check(Act act) {
    TermRow term = terms.ofItem(chosen(act).id());
    if (!extensible(term)) {
      return problem(ITEM, Text.of("workflow.term.notExtensible"));
    }
    if (term.extendedBy() > 0) {
      return problem(
          ITEM, Text.of("workflow.term.extendedAlready", term.extendedBy(), day(term.end())));
    }
    if (term.pausedAt() == null && clock.instant().isAfter(term.end())) {
      return problem(ITEM, Text.of("workflow.term.overAlready", day(term.end())));
    }
    int days = days(act);
    if (days > term.extensionCap()) {
      return problem(DAYS, Text.of("workflow.term.overCap", term.extensionCap()));
    }
    Instant due = arithmetic.due(term.dueAt(), days);
    return term.end(due).isBefore(due)
        ? problem(DAYS, Text.of("workflow.term.beyondCutOff", OfficeTime.full(term.cutOffAt())))
        : List.of();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    WorkItemRow row = chosen(act);
    TermRow term = terms.ofItem(row.id());
    Instant end = book.extend(term, days(act), act.data().text("reason"), entry.seq());
    messages.extended(row, end);
    return Text.of("workflow.term.extended", row.item().stepText(), day(end));
  }

  private WorkItemRow chosen(Act act) {
    return supervision.of(act.caseId(), act.actor()).get(act.data().text(ITEM));
  }

  private static boolean extensible(TermRow term) {
    return term != null && term.workingDays() != null && term.extensionCap() > 0;
  }

  private static int days(Act act) {
    return act.data().decimal(DAYS).map(BigDecimal::intValueExact).orElseThrow();
  }

  private static String day(Instant end) {
    return OfficeTime.day(end).toString();
  }

  private static List<Problem> problem(String field, Text message) {
    return List.of(new Problem(field, message));
  }
}

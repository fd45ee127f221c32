package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.internal.CreditRequests.Paper;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 纸质申诉: a firm without an account here, such as a consultant, writes; the lead department records
 * the paper, and the same review begins. Whoever has an account appeals itself. Who recorded it
 * counts as who asked and does not decide.
 */
@Component
class PaperAppeal implements CaseActHandler {

  private static final String FROM = "from";
  private static final String RECEIVED = "receivedOn";

  private final CreditRequests requests;
  private final CreditMapper mapper;
  private final CreditWays ways;
  private final VetoedCases vetoed;
  private final CaseFiles cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperAppeal(
      CreditRequests requests,
      CreditMapper mapper,
      CreditWays ways,
      VetoedCases vetoed,
      CaseFiles cases,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.mapper = mapper;
    this.ways = ways;
    this.vetoed = vetoed;
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return CreditActs.PAPER;
  }

  @Override
  public Text label() {
    return Text.of("credit.act.PAPER");
  }

  @Override
  public String form() {
    return "credit/paper-appeal.form";
  }

  @Override
  public String permission() {
    return Permissions.CREDIT_RECORD;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    Optional<Post> keeper = actor.postOver(PostKind.PROV_ECO, file.region());
    boolean any = keeper.isPresent() && vetoed.is(file) && !open(caseId).isEmpty();
    return any ? keeper : Optional.empty();
  }

  /** Also after the term: the paper may have come in before. */
  private List<CreditRow> open(CaseId caseId) {
    return requests.where(
        caseId, (it, before) -> withoutAccount(it) && ways.appealable(it, before));
  }

  static boolean withoutAccount(CreditRow record) {
    return record.organisationId() == null && record.personId() == null;
  }

  @Override
  public FormContext context(CaseId caseId) {
    return CreditRequests.choice(open(caseId));
  }

  @Override
  public List<Problem> check(Act act) {
    CreditRow record = requests.chosen(act);
    if (record == null || !record.caseId().equals(act.caseId()) || !withoutAccount(record)) {
      return problem(CreditRequests.RECORD, Text.of("credit.rule.hasAccount"));
    }
    LocalDate received = received(act);
    if (received.isAfter(OfficeTime.day(clock.instant()))) {
      return problem(RECEIVED, Text.of("credit.rule.receivedLater"));
    }
    if (received.isBefore(record.effectiveFrom())) {
      return problem(
          RECEIVED, Text.of("credit.rule.receivedBefore", record.effectiveFrom().toString()));
    }
    return ways.paper(record, mapper.reviews(record.id()), received)
        .map(why -> problem(RECEIVED, why))
        .orElse(List.of());
  }

  private static List<Problem> problem(String field, Text why) {
    return List.of(new Problem(field, why));
  }

  private static LocalDate received(Act act) {
    return act.data().date(RECEIVED).orElseThrow();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    Paper paper = new Paper(act.data().text(FROM), received(act));
    events.publishEvent(
        new TrailEvent("credit.paper-appeal", act.actor().id(), act.caseId().value(), ""));
    return requests.requested(act, entry, Kind.APPEAL, paper);
  }
}

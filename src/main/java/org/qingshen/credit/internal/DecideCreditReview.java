package org.qingshen.credit.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.process.CreditReviewModel;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.credit.process.CreditReviewProcess;
import org.qingshen.directory.Department;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.InquiryHands;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** A provincial department says whether an appeal or a repair is granted. */
@Component
class DecideCreditReview implements SubmissionHandler {

  static final String DECISION = "decision";
  static final String GRANT = "GRANT";

  private final CreditMapper mapper;
  private final CreditReviewProcess process;
  private final InquiryHands inquiries;
  private final CaseFiles cases;
  private final CreditWords words;
  private final Texts texts;

  DecideCreditReview(
      CreditMapper mapper,
      CreditReviewProcess process,
      InquiryHands inquiries,
      CaseFiles cases,
      CreditWords words,
      Texts texts) {
    this.mapper = mapper;
    this.process = process;
    this.inquiries = inquiries;
    this.cases = cases;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public String step() {
    return CreditReviewModel.STEP_DECIDE_REVIEW;
  }

  @Override
  public FormContext context(WorkItem item) {
    CreditReviewRow review = about(item);
    CreditRow record = mapper.find(review.recordId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", texts.say(kind(review)));
    facts.put("subject", record.subjectName());
    facts.put("record", words.summary(record));
    facts.put("requestReasons", reasons(item.caseId(), review.seq()));
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  private static Text kind(CreditReviewRow review) {
    return review.onPaper()
        ? Text.of("credit.kind.PAPER", review.paperFrom(), review.receivedOn().toString())
        : Text.of("credit.kind." + review.kind());
  }

  private String reasons(CaseId caseId, long seq) {
    return cases.dossier(caseId).stream()
        .filter(entry -> entry.seq() == seq)
        .findFirst()
        .map(this::reasons)
        .orElse("");
  }

  /** How many documents there are as well; no number of the chain, for the party reads this too. */
  private String reasons(SealedEntry entry) {
    String said = new FormData(entry.data()).text("reasons");
    int files = entry.attachments().size();
    return files == 0 ? said : texts.say(Text.of("credit.request.files", said, files));
  }

  /** Which request, of what kind of subject, and whose word it is, which the answers do not say. */
  @Override
  public FormData sealed(Act act) {
    CreditReviewRow review = about(act.item());
    return act.data()
        .with(CreditBook.ROLE, mapper.find(review.recordId()).subjectRole().name())
        .with(CreditSeals.REVIEW, review.id())
        .with(CreditSeals.DEPARTMENT, department(act).name());
  }

  @Override
  public Text objection(Act act) {
    CreditReviewRow review = about(act.item());
    return CreditRule.objection(
            inquiries.tookPart(act.caseId()),
            review.hands(),
            mapper.opinions(review.id()),
            act.hands(),
            department(act))
        .orElse(null);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    CreditReviewRow review = about(act.item());
    mapper.insertOpinion(
        new CreditOpinionRow(
            review.id(),
            department(act),
            GRANT.equals(act.data().text(DECISION)),
            act.actor().id(),
            act.principal(),
            entry.seq(),
            act.at()));
    Result result = CreditRule.result(mapper.opinions(review.id()));
    return new Effect(
        Map.of(CreditReviewModel.REVIEW_RESULT, result.name()), Text.of("credit.result." + result));
  }

  /** Of work that is over, the request it was received for. */
  private CreditReviewRow about(WorkItem item) {
    return process.reviewOf(item.round()).map(mapper::review).orElseGet(() -> requestedUpTo(item));
  }

  private CreditReviewRow requestedUpTo(WorkItem item) {
    List<CreditReviewRow> reviews = mapper.reviewsOfCase(item.caseId());
    return reviews.stream()
        .filter(review -> item.round().equals(review.round()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No request behind " + item.id()));
  }

  private static Department department(Act act) {
    return act.post().kind().department().orElseThrow();
  }
}

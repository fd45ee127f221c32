package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Terms.Pause;
import org.qingshen.workflow.Terms.Term;

/** The arithmetic of every term of a case: start, rule, pauses, extension, due. */
class TermsBlock extends Div {

  private static final long serialVersionUID = 1L;

  TermsBlock(CaseServices services, CaseFile file) {
    addClassName("case-terms");
    List<Term> terms = services.work().terms(file);
    add(new H2(Say.t("casefile.term.title")));
    add(muted(Say.t(terms.isEmpty() ? "casefile.term.none" : "casefile.term.what")));
    boolean official =
        services.actor().require().posts().stream()
            .map(post -> post.kind())
            .anyMatch(kind -> kind == PostKind.AUDITOR || kind.department().isPresent());
    terms.forEach(term -> add(block(term, file, official || isApplicants(term))));
  }

  private static boolean isApplicants(Term term) {
    return Queue.parse(term.queue()).post().tier() == PostKind.Tier.ORGANISATION;
  }

  private static Div block(Term term, CaseFile file, boolean reasons) {
    UnorderedList list = new UnorderedList();
    lines(term, reasons).forEach(line -> list.add(new ListItem(line)));
    Div block = new Div(new H3(Say.t(term.stepText()) + " · " + office(term, file)), list);
    term.count()
        .unknownYears()
        .forEach(
            year -> {
              Paragraph unknown = new Paragraph(Say.t("calendar.unknown", String.valueOf(year)));
              unknown.addClassName("case-weekends-only");
              block.add(unknown);
            });
    block.addClassName("case-term");
    return block;
  }

  /**
   * @param reasons whether why it was extended is said: offices keep that to themselves
   */
  static List<String> lines(Term term, boolean reasons) {
    List<String> lines = new ArrayList<>();
    if (term.rule() != null) {
      String basis =
          term.rule().basis().isBlank()
              ? Say.t("casefile.term.basis.none")
              : Say.t("casefile.term.basis", term.rule().basis());
      lines.add(
          Say.t(
              "casefile.term.rule", Dates.day(term.startedAt()), term.rule().workingDays(), basis));
    }
    if (term.cutOffAt() != null) {
      lines.add(Say.t("casefile.term.cut-off", Dates.full(term.cutOffAt())));
    }
    term.pauses().forEach(pause -> lines.add(pause(pause)));
    if (term.extendedBy() > 0) {
      lines.add(
          reasons
              ? Say.t("casefile.term.extension", term.extendedBy(), term.extensionReason())
              : Say.t("casefile.term.extension.plain", term.extendedBy()));
    }
    if (term.escalatedAt() != null) {
      lines.add(Say.t("casefile.term.escalated", Dates.brief(term.escalatedAt())));
    }
    lines.add(
        Say.t(
            term.paused() ? "casefile.term.due.paused" : "casefile.term.due",
            Dates.full(term.dueAt())));
    lines.add(standing(term));
    return lines;
  }

  private static String pause(Pause pause) {
    String reason = Say.t(pause.reason());
    return pause.to() == null
        ? Say.t("casefile.term.pause.open", Dates.brief(pause.from()), reason)
        : Say.t("casefile.term.pause", Dates.brief(pause.from()), Dates.brief(pause.to()), reason);
  }

  private static String standing(Term term) {
    int used = term.count().used();
    int left = term.count().left();
    if (term.endedAt() == null) {
      return left < 0
          ? Say.t("casefile.term.used.over", used, -left)
          : Say.t("casefile.term.used", used, left);
    }
    String day = Dates.brief(term.endedAt());
    return left < 0
        ? Say.t("casefile.term.ended.over", day, used, -left)
        : Say.t("casefile.term.ended", day, used);
  }

  private static String office(Term term, CaseFile file) {
    PostKind post = Queue.parse(term.queue()).post();
    return post.tier() == PostKind.Tier.ORGANISATION
        ? file.applicantName()
        : Say.t("directory.post." + post);
  }

  private static Paragraph muted(String sentence) {
    Paragraph paragraph = new Paragraph(sentence);
    paragraph.addClassNames("muted", "small");
    return paragraph;
  }
}

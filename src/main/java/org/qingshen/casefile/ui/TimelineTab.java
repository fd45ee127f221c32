package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.ReadableForm;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;

/** 时间线: who did what, when, for whom, with what result. */
class TimelineTab extends Div {

  private static final long serialVersionUID = 1L;

  /** The answers by which forms decide. */
  private static final Set<String> RESULTS = Set.of("decision", "opinion", "conclusion", "outcome");

  private final transient CaseServices services;
  private final transient List<WorkItem> history;

  TimelineTab(CaseServices services, CaseFile file) {
    this.services = services;
    history = services.files().history(file.id());
    addClassNames("card", "case-timeline");
    OrderedList list = new OrderedList();
    list.add(line(file.openedAt(), opener(file), Say.t("casefile.timeline.opened"), ""));
    Timeline.of(services.files().dossier(file.id()), history, moves(file), exceptions(file))
        .forEach(moment -> list.add(line(moment)));
    add(list, new TermsBlock(services, file));
  }

  private ListItem line(Timeline.Moment moment) {
    if (moment instanceof Timeline.Moment.Sealed sealed) {
      return sealed(sealed.entry());
    }
    if (moment instanceof Timeline.Moment.Received received) {
      WorkItem item = received.item();
      String what = Say.t("casefile.timeline.received", Say.t(item.stepText()));
      return line(received.at(), office(item.queue()), what, "");
    }
    if (moment instanceof Timeline.Moment.Withheld withheld) {
      WorkItem item = withheld.item();
      String what = Say.t("casefile.timeline.withheld", Say.t(item.stepText()));
      return line(withheld.at(), office(item.queue()), what, "");
    }
    if (moment instanceof Timeline.Moment.Exceptional exceptional) {
      return exceptional(exceptional.reading());
    }
    if (moment instanceof Timeline.Moment.Moved moved) {
      return moved(moved.move());
    }
    WorkItem item = ((Timeline.Moment.Ended) moment).item();
    return line(
        moment.at(),
        office(item.queue()),
        item.endedBecause() == null
            ? Say.t("casefile.timeline.ended", Say.t(item.stepText()))
            : Say.t("casefile.timeline.endedBecause", item.stepText(), item.endedBecause()),
        "");
  }

  /** For auditors only: what others may know of it is that the system is watched. */
  private List<ExceptionalReader.Reading> exceptions(CaseFile file) {
    return services.actor().require().holds(PostKind.AUDITOR)
        ? services.exceptions().readings(file.id())
        : List.of();
  }

  private ListItem exceptional(ExceptionalReader.Reading reading) {
    String who = services.directory().person(reading.reader()).map(Person::name).orElse("");
    String what =
        Say.t("casefile.timeline.exceptional", Dates.full(reading.until()), reading.reason());
    return line(reading.from(), who, what, "");
  }

  /** Who in a department does the work is not the applicant's business; their own work is. */
  private List<WorkItemMove> moves(CaseFile file) {
    boolean applicant =
        services.actor().require().posts().stream()
            .anyMatch(post -> post.organisation().equals(file.applicant()));
    return services.work().moves(file).stream()
        .filter(move -> !applicant || isApplicants(move))
        .toList();
  }

  private boolean isApplicants(WorkItemMove move) {
    return history.stream()
        .filter(item -> item.id().equals(move.item()))
        .anyMatch(item -> item.queue().post().tier() == PostKind.Tier.ORGANISATION);
  }

  /** 移交：X → Y，原因… */
  private ListItem moved(WorkItemMove move) {
    String step =
        history.stream()
            .filter(item -> item.id().equals(move.item()))
            .map(item -> Say.t(item.stepText()))
            .findFirst()
            .orElse("");
    String what =
        move.to() == null
            ? Say.t("casefile.timeline.back", step, move.fromName(), move.reason())
            : Say.t("casefile.timeline.moved", step, move.fromName(), move.toName(), move.reason());
    return line(move.at(), move.byName(), what, "");
  }

  private ListItem sealed(SealedEntry entry) {
    String who = CaseWords.who(entry.by(), services.directory());
    return line(entry.sealedAt(), who, CaseWords.step(entry), result(entry));
  }

  private String result(SealedEntry entry) {
    if (entry.data().keySet().stream().noneMatch(RESULTS::contains)) {
      return "";
    }
    return services.reader().read(entry, Say.locale()).stream()
        .flatMap(form -> form.parts().stream())
        .flatMap(part -> part.lines().stream())
        .filter(answer -> RESULTS.contains(answer.key()) && chosen(entry, answer.key()))
        .filter(ReadableForm.Line.Plain.class::isInstance)
        .map(answer -> ((ReadableForm.Line.Plain) answer).value())
        .findFirst()
        .orElse("");
  }

  /** A choice, not words: another form may ask for an outcome in a sentence. */
  private static boolean chosen(SealedEntry entry, String key) {
    return String.valueOf(entry.data().get(key)).matches("[A-Z_]+");
  }

  private String opener(CaseFile file) {
    String person = services.directory().person(file.openedBy()).map(Person::name).orElse("");
    return Say.t("casefile.timeline.opener", file.applicantName(), person);
  }

  private String office(Queue queue) {
    Optional<String> name =
        services.directory().holders(queue).stream()
            .flatMap(person -> person.posts().stream())
            .filter(post -> post.queue().equals(queue))
            .map(Post::organisationName)
            .findFirst();
    return name.orElseGet(() -> Say.t("casefile.sentence.nobody"));
  }

  private static ListItem line(Instant at, String who, String what, String result) {
    Span time = new Span(Dates.full(at));
    time.addClassNames("muted", "num", "case-time");
    Span said = new Span(Say.t("casefile.timeline.line", who, what));
    ListItem line = new ListItem(time, said);
    if (!result.isEmpty()) {
      Span outcome = new Span(result);
      outcome.addClassName("case-result");
      line.add(outcome);
    }
    return line;
  }
}

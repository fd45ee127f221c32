package org.qingshen.casefile.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseEnds.End;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.SystemSteps;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.NoSuchMessageException;

/** Where a case stands, in one sentence. */
class CaseSentence {

  private final CaseServices services;
  private final CaseFile file;
  private final List<WorkItem> open;

  CaseSentence(CaseServices services, CaseFile file, List<WorkItem> open) {
    this.services = services;
    this.file = file;
    this.open = open;
  }

  String say() {
    List<String> parts = new ArrayList<>();
    parts.add(Say.t("casefile.sentence.number", CaseHead.number(file)));
    String region = services.directory().regionName(file.region().city());
    parts.add(Say.t("casefile.sentence.applicant", file.applicantName(), region));
    if (file.category() != null) {
      parts.add(CaseWords.category(file));
    }
    parts.add(standing());
    return String.join(" · ", parts);
  }

  /** Who holds it and what comes next, or how it ended. */
  String standing() {
    End end = services.end(file);
    if (file.underInquiry() && !open.isEmpty() && end != End.VETOED) {
      return underInquiry();
    }
    String next = CaseWords.next(file);
    if (end != End.RUNNING && !open.isEmpty()) {
      return Say.t("casefile.sentence.beside", CaseWords.state(file), next, held(open));
    }
    return open.isEmpty()
        ? services
            .systemSteps()
            .underWay(file.id())
            .map(CaseSentence::underWay)
            .orElseGet(() -> Say.t("casefile.sentence.state", CaseWords.state(file), next))
        : Say.t("casefile.sentence.held", held(open), next);
  }

  /** Reviewers know who looks into a suspicion; the applicant only what it has to do itself. */
  private String underInquiry() {
    if (services.actor().may(Permissions.SUSPICION_RAISE)) {
      return Say.t("casefile.sentence.inquiry.held", held(open));
    }
    List<WorkItem> mine = open.stream().filter(this::isMine).toList();
    return mine.isEmpty()
        ? Say.t("casefile.sentence.inquiry")
        : Say.t("casefile.sentence.inquiry.held", held(mine));
  }

  private boolean isMine(WorkItem item) {
    return services.actor().find().flatMap(me -> me.postFor(item.queue())).isPresent();
  }

  /** The state named by the file is that before the step: what is being made says where it goes. */
  private static String underWay(SystemSteps.Step step) {
    if (step.stopped()) {
      return Say.t("casefile.sentence.stopped");
    }
    try {
      return Say.t("casefile.sentence.underWay", Say.t(step.doing()));
    } catch (NoSuchMessageException unnamed) {
      return Say.t("casefile.sentence.underWay.other");
    }
  }

  /** Holders of one step together: three bureaus hold one joint review. */
  private String held(List<WorkItem> items) {
    Map<String, List<WorkItem>> bySteps =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item -> Say.t(item.stepText()), LinkedHashMap::new, Collectors.toList()));
    return bySteps.entrySet().stream()
        .map(step -> Say.t("casefile.sentence.holds", holders(step.getValue()), step.getKey()))
        .collect(Collectors.joining(Say.t("casefile.sentence.and")));
  }

  private String holders(List<WorkItem> items) {
    return items.stream()
        .map(this::holder)
        .distinct()
        .collect(Collectors.joining(Say.t("casefile.sentence.comma")));
  }

  private String holder(WorkItem item) {
    Optional<Actor> me = services.actor().find();
    if (me.isPresent() && me.get().id().equals(item.assignee())) {
      return Say.t("casefile.sentence.you");
    }
    String office = office(item);
    return item.assigneeName() == null
        ? office
        : Say.t("casefile.sentence.claimed", office, item.assigneeName());
  }

  private String office(WorkItem item) {
    return services.directory().holders(item.queue()).stream()
        .flatMap(person -> person.posts().stream())
        .filter(post -> post.queue().equals(item.queue()))
        .map(Post::organisationName)
        .findFirst()
        .orElseGet(() -> Say.t("casefile.sentence.nobody"));
  }
}

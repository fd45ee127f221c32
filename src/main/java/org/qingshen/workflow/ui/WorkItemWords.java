package org.qingshen.workflow.ui;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind.Tier;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What a row of a work list says, to the person asking. */
@Component
class WorkItemWords {

  private final Directory directory;
  private final CurrentActor actor;
  private final Clock clock;

  WorkItemWords(Directory directory, CurrentActor actor, Clock clock) {
    this.directory = directory;
    this.actor = actor;
    this.clock = clock;
  }

  DueLight light(WorkItem item) {
    return DueLight.of(item.dueAt(), clock.instant());
  }

  String number(WorkItem item) {
    return item.caseNumber() == null ? Say.t("desk.no-number") : item.caseNumber();
  }

  /** Such as {@code 11-23（余 1 天）}, in calendar days. */
  String due(WorkItem item) {
    if (item.dueAt() == null) {
      return Say.t("desk.due.none");
    }
    String day = Dates.day(item.dueAt()).substring("yyyy-".length());
    long left =
        ChronoUnit.DAYS.between(OfficeTime.day(clock.instant()), OfficeTime.day(item.dueAt()));
    return left < 0 ? Say.t("desk.due.late", day, -left) : Say.t("desk.due.left", day, left);
  }

  String handler(WorkItem item) {
    if (item.assignee() == null) {
      return Say.t("desk.handler.none");
    }
    boolean me = actor.find().filter(who -> who.id().equals(item.assignee())).isPresent();
    return me ? Say.t("desk.handler.me") : item.assigneeName();
  }

  String outcome(WorkItem item) {
    return Say.t("desk.state." + item.state().name().toLowerCase(Locale.ROOT));
  }

  /** The place by which this person tells cases apart: cities for the province, else counties. */
  RegionCode place(WorkItem item) {
    boolean province =
        actor.find().stream()
            .flatMap(who -> who.posts().stream())
            .anyMatch(post -> post.kind().tier() == Tier.PROVINCE);
    return province ? item.region().city() : item.region();
  }

  String placeName(RegionCode place) {
    return directory.regionName(place);
  }
}

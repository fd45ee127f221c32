package org.qingshen.workflow.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.PostKind.Tier;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What a row of a work list says, to the person asking. */
@Component
class WorkItemWords {

  private final Directory directory;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;
  private final Clock clock;

  WorkItemWords(Directory directory, CurrentActor actor, WorkingCalendar calendar, Clock clock) {
    this.directory = directory;
    this.actor = actor;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Whether whatever comes to this person is meant for this person alone, as to an expert. */
  boolean onlyOwnWork() {
    return actor
        .find()
        .map(Actor::posts)
        .filter(posts -> !posts.isEmpty())
        .filter(posts -> posts.stream().allMatch(it -> it.kind().tier() == PostKind.Tier.POST))
        .isPresent();
  }

  DueLight light(WorkItem item) {
    return DueLight.of(item.warnAt(), item.dueAt(), item.pausedAt(), clock.instant());
  }

  String number(WorkItem item) {
    return item.caseNumber() == null ? Say.t("desk.no-number") : item.caseNumber();
  }

  /** Such as {@code 11-24（剩 1 个工作日）}; of a paused term what was left when it stopped. */
  String due(WorkItem item) {
    if (item.dueAt() == null) {
      return Say.t("desk.due.none");
    }
    if (item.pausedAt() != null) {
      return Say.t("desk.due.paused", calendar.between(item.pausedAt(), item.dueAt()));
    }
    String day = Dates.day(item.dueAt()).substring("yyyy-".length());
    Instant now = clock.instant();
    if (now.isAfter(item.dueAt())) {
      return Say.t("desk.due.late", day, Math.max(0, calendar.between(item.dueAt(), now)));
    }
    return Say.t("desk.due.left", day, calendar.between(now, item.dueAt()));
  }

  /** Years in which work of the list is due and of which only weekends are known. */
  List<Integer> unknownYears(List<WorkItem> items) {
    return items.stream()
        .filter(item -> item.dueAt() != null)
        .map(item -> OfficeTime.day(item.dueAt()).getYear())
        .distinct()
        .filter(year -> !calendar.known(year))
        .sorted()
        .toList();
  }

  String handler(WorkItem item) {
    if (item.assignee() == null) {
      return Say.t("desk.handler.none");
    }
    boolean me = actor.find().filter(who -> who.id().equals(item.assignee())).isPresent();
    return me ? Say.t("desk.handler.me") : item.assigneeName();
  }

  String outcome(WorkItem item) {
    Text why = item.endedBecause();
    String state = Say.t("desk.state." + item.state().name().toLowerCase(Locale.ROOT));
    return why == null ? state : Say.t("desk.state.because", state, why);
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

package org.qingshen.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;

class TimelineTest {

  private static final CaseId CASE = new CaseId("case");
  private static final Instant NINE = Instant.parse("2026-11-22T01:00:00Z");
  private static final Instant TEN = Instant.parse("2026-11-22T02:00:00Z");

  @Test
  void anExceptionalReadingStandsAtItsMomentForWhoeverMaySeeIt() {
    Instant at = Instant.parse("2026-11-03T07:40:00Z");
    var reading =
        new ExceptionalReader.Reading(
            new PersonId("p-admin"), "核对附件能否下载（测试）", at, at.plusSeconds(1800));

    assertThat(Timeline.of(List.of(), List.of(), List.of(), List.of(reading)))
        .containsExactly(new Timeline.Moment.Exceptional(at, reading));
    assertThat(Timeline.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void workWhoseEntryIsReadableIsToldOnceByTheEntry() {
    var moments =
        Timeline.of(
            List.of(entry(1, "joint-review/giveOpinion", "eco", TEN)),
            List.of(item("joint-review/giveOpinion", "eco", WorkItem.State.DONE, TEN)));
    assertThat(moments)
        .hasExactlyElementsOfTypes(Timeline.Moment.Received.class, Timeline.Moment.Sealed.class);
  }

  @Test
  void anOpinionNotYetReadableIsToldWithoutItsContent() {
    var moments =
        Timeline.of(
            List.of(entry(1, "joint-review/giveOpinion", "eco", TEN)),
            List.of(
                item("joint-review/giveOpinion", "eco", WorkItem.State.DONE, TEN),
                item("joint-review/giveOpinion", "drc", WorkItem.State.DONE, TEN)));
    assertThat(moments)
        .filteredOn(Timeline.Moment.Withheld.class::isInstance)
        .singleElement()
        .extracting(moment -> ((Timeline.Moment.Withheld) moment).item().assignee())
        .isEqualTo(new PersonId("drc"));
  }

  @Test
  void anOpinionOfAnEarlierRoundDoesNotUncoverThatOfALaterOne() {
    Instant later = TEN.plusSeconds(86_400);
    var moments =
        Timeline.of(
            List.of(entry(1, "joint-review/giveOpinion", "drc", TEN)),
            List.of(
                item("joint-review/giveOpinion", "drc", WorkItem.State.DONE, TEN),
                item("joint-review/giveOpinion", "drc", WorkItem.State.DONE, later)));
    assertThat(moments)
        .filteredOn(Timeline.Moment.Withheld.class::isInstance)
        .extracting(Timeline.Moment::at)
        .containsExactly(later);
  }

  @Test
  void workThatWentFromHandToHandStandsBetweenWhatWasBeforeAndAfter() {
    WorkItem item = item("pilot-review/checkFormat", "eco", WorkItem.State.DONE, TEN);
    PersonId eco = new PersonId("eco");
    WorkItemMove move =
        new WorkItemMove(
            item.id(), CASE, eco, "甲", null, null, eco, "甲", "调离本岗位", NINE.plusSeconds(60));
    var moments = Timeline.of(List.of(), List.of(item), List.of(move), List.of());
    assertThat(moments)
        .hasExactlyElementsOfTypes(
            Timeline.Moment.Received.class,
            Timeline.Moment.Moved.class,
            Timeline.Moment.Withheld.class);
  }

  @Test
  void workThatEndedWithoutAnActIsSaidToHaveEnded() {
    var moments =
        Timeline.of(
            List.of(), List.of(item("pilot-review/checkFormat", null, WorkItem.State.CLOSED, TEN)));
    assertThat(moments)
        .hasExactlyElementsOfTypes(Timeline.Moment.Received.class, Timeline.Moment.Ended.class);
  }

  @Test
  void versionsAreThoseOfTheSameOfficeAndFormWhateverTheFormsVersion() {
    SealedEntry first = entry(1, "pilot-review/prepareApplication", "clerk", NINE);
    SealedEntry other = entry(2, "joint-review/giveOpinion", "eco", TEN);
    SealedEntry second = entry(3, "pilot-review/completeMaterial", "clerk", TEN);
    List<SealedEntry> dossier = List.of(first, other, second);
    assertThat(EntryReader.versions(dossier, second)).containsExactly(first, second);
    assertThat(EntryReader.versions(dossier, first)).containsExactly(first);
  }

  private static SealedEntry entry(long seq, String step, String person, Instant at) {
    String form = step.startsWith("pilot") ? "application@" + seq : "opinion@1";
    Signatory by =
        new Signatory(new PersonId(person), person, "岗", new OrganisationId(person), person, null);
    return new SealedEntry(
        CASE, seq, "submission", step, form, Map.of(), List.of(), by, null, at, "", "seal");
  }

  private static WorkItem item(String step, String person, WorkItem.State state, Instant closed) {
    return new WorkItem(
        WorkItemId.next(),
        CASE,
        "SD2026-0001",
        "题",
        "某县",
        new RegionCode("450325"),
        step,
        step,
        Queue.parse("PROV_ECO/450000"),
        "pilot:format-check",
        null,
        state,
        person == null ? null : new PersonId(person),
        person,
        NINE,
        null,
        null,
        null,
        closed,
        null);
  }
}

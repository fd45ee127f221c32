package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyField.Entry;
import org.qingshen.experts.SurveyField.Item;
import org.qingshen.experts.SurveyField.Kept;
import org.qingshen.experts.SurveyField.Status;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over one writing at a time; each is its own transaction, so that one bad one stops none.
 */
@Component
class SurveyEntries {

  private static final Pattern PROBLEM = Pattern.compile("p-[0-9a-f-]{8,36}");
  private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{8,40}");
  private static final Pattern POSITION =
      Pattern.compile("-?\\d{1,2}\\.\\d{1,8},-?\\d{1,3}\\.\\d{1,8},\\d{1,6}");
  private static final Set<String> FINDINGS = Set.of("CONSISTENT", "INCONSISTENT", "NOT_CHECKABLE");
  private static final int MOST_PROBLEMS = 100;

  private final SurveyStore surveys;
  private final SurveyFieldMapper mapper;
  private final Ledger ledger;
  private final Clock clock;

  SurveyEntries(SurveyStore surveys, SurveyFieldMapper mapper, Ledger ledger, Clock clock) {
    this.surveys = surveys;
    this.mapper = mapper;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional
  public Kept keep(WorkItem work, String device, Entry entry) {
    ledger.lock(work.caseId());
    SurveyRow survey = surveys.current(work.caseId());
    if (survey.recordedAt() != null) {
      throw new SurveyField.NotOpen(true);
    }
    Text fault = fault(device, entry);
    if (fault != null) {
      return new Kept(entry.id(), Status.REFUSED, 0, null, fault);
    }
    SurveyItemRow item = item(survey, entry.item());
    if (item == null) {
      Text unknown = Text.of("survey.field.noItem");
      return new Kept(entry.id(), Status.REFUSED, 0, null, unknown);
    }
    boolean repeated =
        mapper.entry(entry.id()) != null || mapper.countSeq(survey.id(), device, entry.seq()) > 0;
    return repeated
        ? new Kept(entry.id(), Status.REPEATED, item.version(), null, null)
        : write(survey, item, device, entry);
  }

  private Kept write(SurveyRow survey, SurveyItemRow item, String device, Entry entry) {
    SurveyEntryRow row = row(survey, device, entry);
    Long last = mapper.lastSeq(survey.id(), item.itemKey(), device);
    if (last != null && last > entry.seq()) {
      mapper.insertEntry(row);
      return new Kept(entry.id(), Status.STALE, item.version(), null, null);
    }
    SurveyItemRow written = item.written(row);
    mapper.insertEntry(row.as(written.version()));
    mapper.write(written);
    boolean unseen = item.version() > entry.base() && !device.equals(item.device());
    Item overwritten = unseen && !same(item, written) ? SurveySheets.item(item) : null;
    return new Kept(entry.id(), Status.KEPT, written.version(), overwritten, null);
  }

  private static boolean same(SurveyItemRow one, SurveyItemRow other) {
    return Objects.equals(one.finding(), other.finding())
        && Objects.equals(one.note(), other.note());
  }

  /** Whether that may be written about; asked without the case's lock, nothing comes of it. */
  public boolean takes(SurveyRow survey, String key) {
    SurveyItemRow item = mapper.item(survey.id(), key);
    return item == null ? PROBLEM.matcher(key).matches() : item.visited();
  }

  /**
   * The planned item; one found on the spot comes into being by being written about. Needs the
   * case's lock: two at once would have one number, and one after the record no seal.
   */
  public SurveyItemRow item(SurveyRow survey, String key) {
    SurveyItemRow item = mapper.item(survey.id(), key);
    if (item != null || !PROBLEM.matcher(key).matches()) {
      return item == null || item.visited() ? item : null;
    }
    var items = surveys.items(survey.id());
    long problems =
        items.stream().filter(it -> it.source() == SurveyItemRow.Source.PROBLEM).count();
    if (problems >= MOST_PROBLEMS) {
      return null;
    }
    SurveyItemRow made = SurveyItemRow.problem(survey.id(), key, items.size() + 1);
    surveys.add(made);
    return made;
  }

  private static Text fault(String device, Entry entry) {
    boolean named =
        matches(NAME, device)
            && matches(NAME, entry.id())
            && entry.item() != null
            && entry.seq() > 0;
    if (!named || (entry.finding() != null && !FINDINGS.contains(entry.finding()))) {
      return Text.of("survey.field.malformed");
    }
    if (entry.position() != null && !POSITION.matcher(entry.position()).matches()) {
      return Text.of("survey.field.position");
    }
    String note = entry.note() == null ? "" : entry.note();
    return note.codePointCount(0, note.length()) > SurveyField.LONGEST_NOTE
        ? Text.of("survey.field.long", SurveyField.LONGEST_NOTE)
        : null;
  }

  private static boolean matches(Pattern pattern, String text) {
    return text != null && pattern.matcher(text).matches();
  }

  private SurveyEntryRow row(SurveyRow survey, String device, Entry entry) {
    String note = entry.note() == null || entry.note().isBlank() ? null : entry.note().strip();
    return new SurveyEntryRow(
        entry.id(),
        survey.id(),
        entry.item(),
        device,
        entry.seq(),
        entry.base(),
        null,
        entry.finding(),
        note,
        entry.position(),
        entry.writtenAt() == null ? null : entry.writtenAt().truncatedTo(ChronoUnit.MILLIS),
        OfficeTime.now(clock));
  }
}

package org.qingshen.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormReader;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.Section;
import org.qingshen.workflow.CaseActHandler;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sealed entries as a person reads them, by the form version they were written against. Whether the
 * person may read the entry is the caller's question: take entries from {@link CaseFiles#dossier}.
 */
@Component
public class EntryReader {

  private static final String ENDORSED = "endorse/";

  /** What a joint review was about, where one form serves several. */
  private static final String TOPIC = "topic";

  private final FormArchive archive;
  private final FormReader reader;
  private final StagedComparison rosters;
  private final WorkItems workItems;
  private final ObjectProvider<SubmissionHandler> steps;
  private final ObjectProvider<CaseActHandler> acts;

  EntryReader(
      FormArchive archive,
      FormReader reader,
      StagedComparison rosters,
      WorkItems workItems,
      ObjectProvider<SubmissionHandler> steps,
      ObjectProvider<CaseActHandler> acts) {
    this.archive = archive;
    this.reader = reader;
    this.rosters = rosters;
    this.workItems = workItems;
    this.steps = steps;
    this.acts = acts;
  }

  /** Empty where the entry has no form. */
  public Optional<ReadableForm> read(SealedEntry entry, Locale locale) {
    FormData answers = new FormData(entry.data());
    return Optional.ofNullable(entry.form())
        .flatMap(archive::find)
        .map(form -> asSealed(form, answers))
        .map(form -> read(form, answers, entry, locale));
  }

  private ReadableForm read(FormModel form, FormData answers, SealedEntry entry, Locale locale) {
    FormContext then = choices(entry, given(form, answers));
    return reader.read(form, answers, then, entry.attachments(), locale);
  }

  /** What the system filled in at that time and sealed with the answers. */
  private static Map<String, Object> given(FormModel form, FormData answers) {
    Map<String, Object> given = new HashMap<>();
    form.fields()
        .filter(Field::readOnly)
        .map(Field::key)
        .filter(answers.values()::containsKey)
        .forEach(key -> given.put(key, answers.values().get(key)));
    return given;
  }

  /** What was sealed was shown, whatever a rule over facts would say of it today. */
  private static FormModel asSealed(FormModel form, FormData answers) {
    return new FormModel(
        form.id(),
        form.digest(),
        form.sections().stream().map(section -> asSealed(section, answers)).toList());
  }

  private static Section asSealed(Section section, FormData answers) {
    boolean answered =
        section.fields().stream().anyMatch(field -> answers.values().containsKey(field.key()));
    return answered
        ? new Section(
            section.key(),
            section.title(),
            section.titleFrom(),
            section.help(),
            null,
            section.fields())
        : section;
  }

  public List<FormReader.Difference> compare(SealedEntry before, SealedEntry after, Locale locale) {
    ReadableForm older = read(before, locale).orElse(new ReadableForm(List.of()));
    ReadableForm newer = read(after, locale).orElse(new ReadableForm(List.of()));
    return rosters.spelledOut(older, newer, reader.compare(older, newer), locale);
  }

  /**
   * Names of choices are not sealed; the step's own module knows them. Its facts and rows are those
   * of today: they may speak of opinions that are still withheld from this reader.
   */
  private FormContext choices(SealedEntry entry, Map<String, Object> given) {
    FormContext today = context(entry);
    return new FormContext(given, today.options(), Map.of(), today.maxTotalBytes());
  }

  private FormContext context(SealedEntry entry) {
    return steps
        .orderedStream()
        .filter(handler -> handler.step().equals(step(entry)))
        .findFirst()
        .flatMap(handler -> item(entry).map(handler::context))
        .or(() -> act(entry))
        .orElse(FormContext.EMPTY);
  }

  private Optional<WorkItem> item(SealedEntry entry) {
    return workItems.history(entry.caseId()).stream()
        .filter(item -> item.step().equals(step(entry)))
        .filter(item -> !item.receivedAt().isAfter(entry.sealedAt()))
        .reduce((earlier, later) -> later);
  }

  /** What was passed on within a department answers the form of the department's own step. */
  private static String step(SealedEntry entry) {
    return entry.step().startsWith(ENDORSED)
        ? entry.step().substring(ENDORSED.length())
        : entry.step();
  }

  private Optional<FormContext> act(SealedEntry entry) {
    return acts.orderedStream()
        .filter(handler -> entry.step().equals("act/" + handler.kind()))
        .findFirst()
        .map(handler -> handler.context(entry.caseId()));
  }

  /** Entries in which the same office answered the same form, oldest first, up to this one. */
  public static List<SealedEntry> versions(List<SealedEntry> dossier, SealedEntry of) {
    return dossier.stream()
        .filter(entry -> entry.seq() <= of.seq() && sameQuestion(entry, of))
        .toList();
  }

  /** Whether two entries are versions of one another, so that comparing them means something. */
  public static boolean sameQuestion(SealedEntry one, SealedEntry other) {
    return one.form() != null
        && other.form() != null
        && formId(one).equals(formId(other))
        && Objects.equals(one.data().get(TOPIC), other.data().get(TOPIC))
        && one.by().organisation().equals(other.by().organisation());
  }

  private static String formId(SealedEntry entry) {
    int at = entry.form().indexOf('@');
    return at < 0 ? entry.form() : entry.form().substring(0, at);
  }
}

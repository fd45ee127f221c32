package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Findings;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;
import org.qingshen.workflow.Explanations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FindingsOfCase implements Findings {

  private static final int MOST_OTHERS = 20;

  private final CheckMapper mapper;
  private final CaseFiles cases;
  private final CurrentActor current;
  private final FormPlaces places;

  FindingsOfCase(CheckMapper mapper, CaseFiles cases, CurrentActor current, FormPlaces places) {
    this.mapper = mapper;
    this.cases = cases;
    this.current = current;
    this.places = places;
  }

  /** One statement, and none for whoever must not know. */
  @Override
  @Transactional(readOnly = true)
  public List<Checked> of(CaseFile file, List<SealedEntry> readable) {
    Actor reader = current.require();
    if (!current.may(Permissions.FINDING_READ) || belongsTo(file, reader)) {
      return List.of();
    }
    Map<Long, SealedEntry> entries =
        readable.stream().collect(Collectors.toMap(SealedEntry::seq, Function.identity()));
    Map<String, List<CheckedRow>> checks = new LinkedHashMap<>();
    for (CheckedRow row : mapper.ofCase(file.id())) {
      if (entries.containsKey(row.entrySeq()) && mayKnow(row, file, reader)) {
        checks.computeIfAbsent(row.checkId(), id -> new ArrayList<>()).add(row);
      }
    }
    List<Checked> found = new ArrayList<>();
    boolean whole = !reader.holds(PostKind.EXPERT);
    checks
        .values()
        .forEach(rows -> found.add(0, checked(entries.get(rows.get(0).entrySeq()), rows, whole)));
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CaseFile> readable(List<CaseId> others) {
    if (current.require().holds(PostKind.EXPERT) || others.isEmpty()) {
      return List.of();
    }
    return cases.of(others.subList(0, Math.min(MOST_OTHERS, others.size()))).stream()
        .map(file -> file.number() == null ? file.id().value() : file.number())
        .flatMap(reference -> cases.find(reference).stream())
        .toList();
  }

  @Override
  public String place(SealedEntry entry, String path, Locale locale) {
    return places.say(entry, path, locale);
  }

  private static boolean belongsTo(CaseFile file, Actor reader) {
    return reader.posts().stream().anyMatch(post -> post.organisation().equals(file.applicant()));
  }

  /** Sheets of a panel are nobody's but those who decide on them, and auditors'. */
  private static boolean mayKnow(CheckedRow row, CaseFile file, Actor reader) {
    return !row.facts().equals(PanelFacts.FACTS)
        || reader.posts().stream().anyMatch(post -> decides(post, file));
  }

  private static boolean decides(Post post, CaseFile file) {
    boolean department =
        post.kind().tier() == PostKind.Tier.PROVINCE && post.kind().department().isPresent();
    return (department || post.kind() == PostKind.AUDITOR)
        && post.region().province().equals(file.region().province());
  }

  private static Checked checked(SealedEntry entry, List<CheckedRow> rows, boolean whole) {
    Map<String, Explanations.Explained> explained = new LinkedHashMap<>();
    Explanations.of(entry).forEach(it -> explained.put(it.key(), it));
    CheckedRow first = rows.get(0);
    List<Found> findings =
        rows.stream()
            .filter(row -> row.findingKey() != null)
            .map(row -> found(row, explained.get(row.findingKey()), whole))
            .toList();
    State state = State.valueOf(first.state().name());
    return new Checked(entry, first.facts(), state, first.doneAt(), findings);
  }

  private static Found found(CheckedRow row, Explanations.Explained explained, boolean whole) {
    return new Found(
        row.ruleId(),
        row.ruleVersion(),
        row.severity(),
        FindingJson.words(row.fields()),
        FindingJson.words(row.evidence()).stream().map(AttachmentId::new).toList(),
        whole ? FindingJson.words(row.others()).stream().map(CaseId::new).toList() : List.of(),
        sentence(row, whole),
        row.checked(),
        explained);
  }

  /** Experts read what the submitter may read: no thresholds, no word of other cases. */
  private static Text sentence(CheckedRow row, boolean whole) {
    if (whole || !row.checked()) {
      return TextArguments.sentence(row.sentenceKey(), row.sentenceArgs());
    }
    return row.toldKey() == null
        ? Text.of("integrityrules." + row.ruleId().toLowerCase(Locale.ROOT) + ".name")
        : TextArguments.sentence(row.toldKey(), row.toldArgs());
  }
}

package org.qingshen.integrity.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Fingerprint;
import org.qingshen.integrity.facts.LookBands;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureGrey;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.SeriesPrints;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.TextSketch;
import org.qingshen.shared.CaseId;

/**
 * What is known around one submission, read at once in a fixed number of statements. Who applies
 * again may hand in the own texts and files again: they are no answer.
 */
record FactsAround(
    List<FactRows.Passage> passages,
    List<FactRows.Document> contents,
    List<FactRows.Document> looks,
    List<FactRows.Figure> past,
    List<FactRows.Figure> figures,
    List<FactRows.Run> runs,
    List<FactRows.Tie> known)
    implements Surroundings {

  private static final int LIMIT = 500;

  /** A copied year is a dozen rows. */
  private static final int RUNS = 5_000;

  static FactsAround of(FactMapper mapper, FactSheet sheet) {
    String subject = sheet.subject();
    return new FactsAround(
        Parts.all(
            bands(sheet),
            part -> mapper.passages(part, subject, sheet.jointAudit(), TextSketch.VERSION, LIMIT)),
        Parts.all(
            sheet.documents().stream().map(DocumentFact::digest).toList(),
            part -> mapper.sameContent(part, subject, LIMIT)),
        Parts.all(
            sheet.documents().stream()
                .map(DocumentFact::picture)
                .filter(Objects::nonNull)
                .flatMap(picture -> LookBands.soughtAll(picture).stream())
                .toList(),
            part -> mapper.sameLook(part, subject, PictureHash.VERSION, LIMIT)),
        sheet.measures().isEmpty() ? List.of() : mapper.history(subject, sheet.caseId(), LIMIT),
        Parts.all(
            sheet.measures().stream().flatMap(it -> Fingerprint.of(it).stream()).toList(),
            part -> mapper.sameFigures(part, subject, Fingerprint.VERSION, LIMIT)),
        Parts.all(
            sheet.series().stream().flatMap(it -> SeriesPrints.of(it).all().stream()).toList(),
            part -> mapper.sameSeries(part, subject, Fingerprint.VERSION, RUNS)),
        Parts.all(
            sheet.relations().stream().map(Relation::who).toList(),
            part -> mapper.ties(part, sheet.caseId(), LIMIT)));
  }

  private static Collection<Long> bands(FactSheet sheet) {
    return sheet.passages().stream()
        .map(passage -> TextSketch.of(passage.text()))
        .filter(Objects::nonNull)
        .flatMap(sketch -> sketch.bands().stream())
        .toList();
  }

  @Override
  public List<Likeness> alike(FactSheet sheet, Passage passage) {
    TextSketch own = TextSketch.of(passage.text());
    return own == null
        ? List.of()
        : passages.stream()
            .map(row -> likeness(sheet, own, row))
            .filter(likeness -> likeness.likeness() > 0)
            .sorted(Comparator.comparingDouble(Likeness::likeness).reversed())
            .distinct()
            .toList();
  }

  private static Likeness likeness(FactSheet sheet, TextSketch own, FactRows.Passage row) {
    return new Likeness(
        row.caseId(),
        row.field(),
        own.likeness(TextSketch.parse(row.sketch())),
        row.consultant() != null && row.consultant().equals(sheet.consultant()));
  }

  @Override
  public List<Seen> sameContent(FactSheet sheet, DocumentFact document) {
    return contents.stream()
        .filter(row -> row.digest().equals(document.digest()))
        .map(row -> new Seen(row.caseId(), row.field(), 100, row.statedOn()))
        .toList();
  }

  @Override
  public List<Seen> sameLook(FactSheet sheet, DocumentFact document, int percent) {
    if (percent < PictureGrey.LEAST) {
      throw new IllegalArgumentException(
          "Pictures of %d %% are strangers; at least %d".formatted(percent, PictureGrey.LEAST));
    }
    PictureHash own = document.picture();
    return own == null || own.grey() == null
        ? List.of()
        : wholes(own)
            .map(row -> seen(own, row))
            .filter(seen -> seen.percent() >= percent)
            .sorted(Comparator.comparingInt(Seen::percent).reversed())
            .distinct()
            .toList();
  }

  /** One row of each picture that is near: its middles are confirmed by the same grey values. */
  private Stream<FactRows.Document> wholes(PictureHash own) {
    Set<String> known = new HashSet<>();
    return looks.stream()
        .filter(row -> own.near(new PictureHash(row.look(), row.lookDown())))
        .filter(row -> known.add(row.caseId().value() + " " + row.field() + " " + row.grey()));
  }

  private static Seen seen(PictureHash own, FactRows.Document row) {
    int percent = own.grey().percentOf(PictureGrey.parse(row.grey()));
    return new Seen(row.caseId(), row.field(), percent, row.statedOn());
  }

  @Override
  public List<Measure> history(FactSheet sheet, Measure measure) {
    return past.stream()
        .filter(row -> row.kind() == measure.kind() && row.item().equals(measure.item()))
        .map(FactsAround::measure)
        .toList();
  }

  private static Measure measure(FactRows.Figure row) {
    return new Measure(
        row.field(),
        row.kind(),
        row.item(),
        new BigDecimal(row.amount()),
        row.unit(),
        row.statedYear(),
        null,
        row.basis());
  }

  @Override
  public List<Relation> ties(FactSheet sheet, Relation relation) {
    return known.stream()
        .filter(row -> row.who().equals(relation.who()))
        .map(row -> new Relation(row.field(), row.who(), row.toWhom(), row.kind()))
        .toList();
  }

  @Override
  public List<Same> sameFigures(FactSheet sheet) {
    Map<CaseId, Set<String>> shared = new LinkedHashMap<>();
    for (Measure measure : sheet.measures()) {
      Fingerprint.of(measure).stream()
          .flatMap(this::casesWith)
          .forEach(
              caseId ->
                  shared.computeIfAbsent(caseId, it -> new LinkedHashSet<>()).add(measure.field()));
    }
    return shared.entrySet().stream()
        .map(entry -> new Same(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(Comparator.comparingInt((Same same) -> same.fields().size()).reversed())
        .toList();
  }

  private Stream<CaseId> casesWith(Long print) {
    return figures.stream()
        .filter(row -> print.equals(row.fingerprint()))
        .map(FactRows.Figure::caseId)
        .distinct();
  }

  @Override
  public List<Run> sameSeries(FactSheet sheet, Series series) {
    return SameRuns.of(runs, series);
  }
}

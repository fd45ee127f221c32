package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Fingerprint;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.TextSketch;
import org.qingshen.shared.CaseId;

/** Other submissions in memory; texts are found by their bands, as the product finds them. */
final class MemorySurroundings implements Surroundings {

  private final List<FactSheet> all = new ArrayList<>();
  private final Map<Long, List<Kept>> bands = new HashMap<>();
  private final Map<String, List<FactSheet>> subjects = new HashMap<>();
  private final Map<Long, List<FactSheet>> figures = new HashMap<>();
  private final Map<Long, List<FactSheet>> months = new HashMap<>();

  MemorySurroundings add(FactSheet sheet) {
    all.add(sheet);
    subjects.computeIfAbsent(sheet.subject(), key -> new ArrayList<>()).add(sheet);
    for (Passage passage : sheet.passages()) {
      TextSketch sketch = TextSketch.of(passage.text());
      if (sketch != null) {
        Kept kept = new Kept(sheet, passage.field(), sketch);
        sketch.bands().forEach(b -> bands.computeIfAbsent(b, k -> new ArrayList<>()).add(kept));
      }
    }
    for (Measure measure : sheet.measures()) {
      Fingerprint.of(measure)
          .ifPresent(print -> figures.computeIfAbsent(print, k -> new ArrayList<>()).add(sheet));
    }
    for (Series series : sheet.series()) {
      Fingerprint.of(series)
          .ifPresent(print -> months.computeIfAbsent(print, k -> new ArrayList<>()).add(sheet));
    }
    return this;
  }

  @Override
  public List<Likeness> alike(FactSheet sheet, Passage passage) {
    TextSketch sketch = TextSketch.of(passage.text());
    if (sketch == null) {
      return List.of();
    }
    Set<Kept> near = new LinkedHashSet<>();
    sketch.bands().forEach(band -> near.addAll(bands.getOrDefault(band, List.of())));
    return near.stream()
        .filter(kept -> !kept.sheet().subject().equals(sheet.subject()))
        .map(kept -> kept.likeness(sketch, sheet.consultant()))
        .sorted(Comparator.comparingDouble(Likeness::likeness).reversed())
        .toList();
  }

  @Override
  public List<Seen> sameContent(FactSheet sheet, DocumentFact document) {
    return seen(sheet, document, (mine, other) -> mine.digest().equals(other.digest()) ? 0 : -1, 0);
  }

  @Override
  public List<Seen> sameLook(FactSheet sheet, DocumentFact document, int bits) {
    return seen(
        sheet,
        document,
        (mine, other) -> other.picture() == null ? -1 : mine.picture().distance(other.picture()),
        bits);
  }

  private List<Seen> seen(
      FactSheet sheet,
      DocumentFact document,
      BiFunction<DocumentFact, DocumentFact, Integer> bits,
      int most) {
    List<Seen> found = new ArrayList<>();
    for (FactSheet other : all) {
      for (DocumentFact file : other.documents()) {
        int apart = bits.apply(document, file);
        if (apart >= 0 && apart <= most && !other.subject().equals(sheet.subject())) {
          found.add(seen(other, file, apart));
        }
      }
    }
    return found;
  }

  private static Seen seen(FactSheet sheet, DocumentFact file, int bits) {
    return new Seen(sheet.caseId(), file.field(), bits, file.statedOn());
  }

  @Override
  public List<Measure> history(FactSheet sheet, Measure measure) {
    return subjects.getOrDefault(sheet.subject(), List.of()).stream()
        .filter(other -> !other.caseId().equals(sheet.caseId()))
        .flatMap(other -> other.measures().stream())
        .filter(other -> Savings.alike(other, measure))
        .toList();
  }

  @Override
  public List<Relation> ties(FactSheet sheet, Relation relation) {
    return others(sheet)
        .flatMap(other -> other.relations().stream())
        .filter(other -> other.who().equals(relation.who()))
        .toList();
  }

  @Override
  public List<Same> sameFigures(FactSheet sheet) {
    Map<CaseId, List<String>> same = new LinkedHashMap<>();
    for (Measure measure : sheet.measures()) {
      Fingerprint.of(measure).map(figures::get).filter(Objects::nonNull).stream()
          .flatMap(List::stream)
          .filter(other -> !other.subject().equals(sheet.subject()))
          .forEach(
              o -> same.computeIfAbsent(o.caseId(), k -> new ArrayList<>()).add(measure.field()));
    }
    return same.entrySet().stream()
        .map(entry -> new Same(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((Same one) -> one.fields().size()).reversed())
        .toList();
  }

  @Override
  public List<Seen> sameSeries(FactSheet sheet, Series series) {
    return Fingerprint.of(series).map(months::get).filter(Objects::nonNull).stream()
        .flatMap(List::stream)
        .filter(other -> !other.subject().equals(sheet.subject()))
        .map(other -> new Seen(other.caseId(), series.field(), 0, null))
        .toList();
  }

  private Stream<FactSheet> others(FactSheet sheet) {
    return all.stream().filter(other -> !other.subject().equals(sheet.subject()));
  }

  private record Kept(FactSheet sheet, String field, TextSketch sketch) {

    Likeness likeness(TextSketch other, String consultant) {
      boolean same = !consultant.isBlank() && consultant.equals(sheet.consultant());
      return new Likeness(sheet.caseId(), field, sketch.likeness(other), same);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}

package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.SeriesPrints;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.TextSketch;
import org.qingshen.shared.CaseId;

/** Other submissions in memory; texts are found by their bands, as the product finds them. */
final class MemorySurroundings implements Surroundings {

  private final List<FactSheet> all = new ArrayList<>();
  private final List<Kept> texts = new ArrayList<>();
  private final Map<Long, BitSet> bands = new HashMap<>();
  private final Map<Integer, Set<Shown>> looks = new HashMap<>();
  private final Map<String, List<FactSheet>> subjects = new HashMap<>();
  private final Map<Long, List<FactSheet>> figures = new HashMap<>();
  private final Map<Long, List<Months>> months = new HashMap<>();

  MemorySurroundings add(FactSheet sheet) {
    all.add(sheet);
    subjects.computeIfAbsent(sheet.subject(), key -> new ArrayList<>()).add(sheet);
    for (Passage passage : sheet.passages()) {
      TextSketch sketch = TextSketch.of(passage.text());
      if (sketch != null) {
        Kept kept = new Kept(sheet, passage.field(), sketch);
        int at = texts.size();
        texts.add(kept);
        sketch.bands().forEach(b -> bands.computeIfAbsent(b, k -> new BitSet()).set(at));
      }
    }
    for (DocumentFact file : sheet.documents()) {
      if (file.picture() != null) {
        Shown shown = new Shown(sheet, file);
        file.picture().looks().stream()
            .flatMap(look -> LookBands.kept(look).stream())
            .forEach(key -> looks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(shown));
      }
    }
    for (Measure measure : sheet.measures()) {
      Fingerprint.of(measure)
          .ifPresent(print -> figures.computeIfAbsent(print, k -> new ArrayList<>()).add(sheet));
    }
    for (Series series : sheet.series()) {
      Months kept = new Months(sheet, series, SeriesPrints.of(series).all());
      kept.prints().forEach(p -> months.computeIfAbsent(p, k -> new ArrayList<>()).add(kept));
    }
    return this;
  }

  @Override
  public List<Likeness> alike(FactSheet sheet, Passage passage) {
    TextSketch sketch = TextSketch.of(passage.text());
    if (sketch == null) {
      return List.of();
    }
    BitSet near = new BitSet();
    sketch.bands().forEach(band -> near.or(bands.getOrDefault(band, new BitSet())));
    return near.stream()
        .mapToObj(texts::get)
        .filter(kept -> !kept.sheet().subject().equals(sheet.subject()))
        .filter(kept -> !together(kept.sheet(), sheet))
        .map(kept -> kept.likeness(sketch, sheet.consultant()))
        .sorted(Comparator.comparingDouble(Likeness::likeness).reversed())
        .toList();
  }

  private static boolean together(FactSheet one, FactSheet other) {
    return one.jointAudit() != null && one.jointAudit().equals(other.jointAudit());
  }

  @Override
  public List<Seen> sameContent(FactSheet sheet, DocumentFact document) {
    List<Seen> found = new ArrayList<>();
    for (FactSheet other : all) {
      for (DocumentFact file : other.documents()) {
        if (file.digest().equals(document.digest()) && !other.subject().equals(sheet.subject())) {
          found.add(seen(other, file, 100));
        }
      }
    }
    return found;
  }

  @Override
  public List<Seen> sameLook(FactSheet sheet, DocumentFact document, int percent) {
    Set<Shown> near = new LinkedHashSet<>();
    LookBands.soughtAll(document.picture())
        .forEach(key -> near.addAll(looks.getOrDefault(key, Set.of())));
    return near.stream()
        .filter(other -> !other.sheet().subject().equals(sheet.subject()))
        .filter(other -> document.picture().near(other.file().picture()))
        .map(o -> seen(o.sheet(), o.file(), document.picture().percentOf(o.file().picture())))
        .filter(seen -> seen.percent() >= percent)
        .toList();
  }

  private static Seen seen(FactSheet sheet, DocumentFact file, int percent) {
    return new Seen(sheet.caseId(), file.field(), percent, file.statedOn());
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
  public List<Run> sameSeries(FactSheet sheet, Series series) {
    SeriesPrints prints = SeriesPrints.of(series);
    Set<Months> near = new LinkedHashSet<>();
    prints.all().forEach(print -> near.addAll(months.getOrDefault(print, List.of())));
    return near.stream()
        .filter(other -> !other.sheet().subject().equals(sheet.subject()))
        .map(o -> new Run(o.sheet().caseId(), o.series().field(), prints.shared(o.prints())))
        .toList();
  }

  private Stream<FactSheet> others(FactSheet sheet) {
    return all.stream().filter(other -> !other.subject().equals(sheet.subject()));
  }

  private record Months(FactSheet sheet, Series series, List<Long> prints) {}

  /** Told apart by where it is, not by all that is in it. */
  private record Shown(FactSheet sheet, DocumentFact file) {

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(file);
    }
  }

  private record Kept(FactSheet sheet, String field, TextSketch sketch) {

    Likeness likeness(TextSketch other, String consultant) {
      boolean same = !consultant.isBlank() && consultant.equals(sheet.consultant());
      return new Likeness(sheet.caseId(), field, sketch.likeness(other), same);
    }
  }
}

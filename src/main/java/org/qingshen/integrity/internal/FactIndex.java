package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Fingerprint;
import org.qingshen.integrity.facts.LookBands;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.SeriesPrints;
import org.qingshen.integrity.facts.TextSketch;
import org.qingshen.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a submission states where others find it. */
@Component
class FactIndex {

  private static final int FIELD = 200;
  private static final int ITEM = 200;
  private static final int UNIT = 60;
  private static final int AMOUNT = 80;

  private final FactMapper mapper;

  FactIndex(FactMapper mapper) {
    this.mapper = mapper;
  }

  /** In place of what the case stated before by facts of that kind. */
  @Transactional
  public void replace(String facts, FactSheet sheet) {
    clear(facts, sheet);
    passages(facts, sheet);
    documents(facts, sheet);
    Parts.each(
        sheet.measures().stream()
            .filter(measure -> measure.value() != null)
            .map(measure -> figure(facts, sheet, measure))
            .toList(),
        mapper::insertMeasures);
    Parts.each(
        sheet.series().stream().flatMap(series -> runs(facts, sheet, series)).toList(),
        mapper::insertSeries);
    Parts.each(
        sheet.relations().stream().map(relation -> tie(facts, sheet, relation)).toList(),
        mapper::insertRelations);
  }

  private void clear(String facts, FactSheet sheet) {
    Parts.each(mapper.passageIds(sheet.caseId(), facts), mapper::clearPassageBands);
    mapper.clearPassages(sheet.caseId(), facts);
    Parts.each(mapper.documentIds(sheet.caseId(), facts), mapper::clearDocumentBands);
    mapper.clearDocuments(sheet.caseId(), facts);
    mapper.clearMeasures(sheet.caseId(), facts);
    mapper.clearSeries(sheet.caseId(), facts);
    mapper.clearRelations(sheet.caseId(), facts);
  }

  private void passages(String facts, FactSheet sheet) {
    List<FactRows.Passage> rows = new ArrayList<>();
    List<FactRows.Band> bands = new ArrayList<>();
    for (Passage passage : sheet.passages()) {
      TextSketch sketch = TextSketch.of(passage.text());
      if (sketch != null) {
        String id = Ids.next();
        rows.add(
            new FactRows.Passage(
                id,
                sheet.caseId(),
                facts,
                cut(passage.field(), FIELD),
                sheet.subject(),
                sheet.consultant(),
                sheet.jointAudit(),
                sketch.stored(),
                TextSketch.VERSION));
        sketch.bands().stream().distinct().forEach(band -> bands.add(new FactRows.Band(id, band)));
      }
    }
    Parts.each(rows, mapper::insertPassages);
    Parts.each(bands, mapper::insertPassageBands);
  }

  private void documents(String facts, FactSheet sheet) {
    List<FactRows.Document> rows = new ArrayList<>();
    List<FactRows.Band> bands = new ArrayList<>();
    for (DocumentFact document : sheet.documents()) {
      PictureHash picture = document.picture();
      rows.add(row(facts, sheet, document, document.digest(), picture));
      if (picture != null) {
        picture.cropped().forEach(look -> rows.add(row(facts, sheet, document, "", look)));
      }
    }
    for (FactRows.Document row : rows) {
      if (row.look() != null) {
        LookBands.kept(new PictureHash(row.look(), row.lookDown()))
            .forEach(band -> bands.add(new FactRows.Band(row.id(), band)));
      }
    }
    Parts.each(rows, mapper::insertDocuments);
    Parts.each(bands, mapper::insertDocumentBands);
  }

  private static FactRows.Document row(
      String facts, FactSheet sheet, DocumentFact document, String digest, PictureHash look) {
    return new FactRows.Document(
        Ids.next(),
        sheet.caseId(),
        facts,
        cut(document.field(), FIELD),
        sheet.subject(),
        digest,
        look == null ? null : look.bits(),
        look == null ? null : look.down(),
        grey(document.picture()),
        document.statedOn(),
        PictureHash.VERSION);
  }

  /** Of the whole, at its middle as well: by whichever it is found, the whole confirms it. */
  private static String grey(PictureHash picture) {
    return picture == null || picture.grey() == null ? null : picture.grey().stored();
  }

  private static FactRows.Figure figure(String facts, FactSheet sheet, Measure measure) {
    return new FactRows.Figure(
        Ids.next(),
        sheet.caseId(),
        facts,
        cut(measure.field(), FIELD),
        sheet.subject(),
        measure.kind(),
        cut(measure.item(), ITEM),
        cut(measure.value().toPlainString(), AMOUNT),
        cut(measure.unit(), UNIT),
        measure.year(),
        measure.basis(),
        Fingerprint.of(measure).orElse(null),
        Fingerprint.VERSION);
  }

  private static Stream<FactRows.Run> runs(String facts, FactSheet sheet, Series series) {
    return SeriesPrints.of(series).all().stream()
        .map(
            print ->
                new FactRows.Run(
                    Ids.next(),
                    sheet.caseId(),
                    facts,
                    cut(series.field(), FIELD),
                    sheet.subject(),
                    print,
                    Fingerprint.VERSION));
  }

  private static FactRows.Tie tie(String facts, FactSheet sheet, Relation relation) {
    return new FactRows.Tie(
        Ids.next(),
        sheet.caseId(),
        facts,
        cut(relation.field(), FIELD),
        relation.who(),
        relation.toWhom(),
        relation.kind());
  }

  private static String cut(String words, int length) {
    String all = words == null ? "" : words;
    return all.length() <= length ? all : all.substring(0, length);
  }
}

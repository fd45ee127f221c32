package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusPapers.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Passage;

/** Odd but honest papers. */
final class HonestPapers {

  static final long EMBLEM = 4;

  private HonestPapers() {}

  /** Firms audited together find the same options and say so in the same words. */
  static void shared(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    FactSheet partner = others.get(random.nextInt(others.size()));
    sheet.jointAudit = partner.jointAudit();
    sheet.consultant = partner.consultant();
    sheet.passages.set(0, partner.passages().get(0));
    sheet.passages.set(1, partner.passages().get(1));
  }

  static void typos(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.passages.replaceAll(
        p -> new Passage(p.field(), CorpusWords.reworded(p.text(), 0.02, random)));
  }

  /** The consultant's emblem, a picture file of its own, in many cases already. */
  static void emblem(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    sheet.documents.add(emblem());
  }

  static DocumentFact emblem() {
    Random random = new Random(EMBLEM);
    return CorpusPapers.picture(
        "files.emblem",
        CorpusPapers.id(random),
        CorpusPictures.scene(random),
        null,
        Instant.parse("2021-01-01T00:00:00Z"));
  }

  /** A paper of its day that was put on the glass half a year later. */
  static void scanned(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    LocalDate on = LocalDate.of(2024, 2, 1 + random.nextInt(28));
    Instant created = noon(on.plusDays(100 + random.nextInt(200)));
    sheet.documents.add(CorpusPapers.paper("files.scan", on, created, random));
  }

  static void clock(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    Instant unset = Instant.parse("2000-01-01T00:10:00Z");
    sheet.documents.replaceAll(
        d ->
            d.picture() == null
                ? d
                : ForgedPapers.document(d, d.digest(), d.picture(), unset, d.producer()));
  }

  /** A paper of the consultant that stands in all of its cases. */
  static void certificate(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    FactSheet other = others.get(random.nextInt(others.size()));
    sheet.consultant = other.consultant();
    sheet.documents.add(CorpusWorld.certificate(sheet.consultant));
  }

  /**
   * The same case, completed: all its files and texts were there before. Not one of those whose
   * auditor is everywhere: of them an alarm is right.
   */
  static void again(SheetBuilder sheet, int s, Random random, List<FactSheet> others) {
    FactSheet first =
        others.get(CorpusWorld.BUSY + random.nextInt(others.size() - CorpusWorld.BUSY));
    sheet.caseId = first.caseId().value();
    sheet.subject = first.subject();
    sheet.consultant = first.consultant();
    sheet.measures.clear();
    sheet.measures.addAll(first.measures());
    sheet.options.clear();
    sheet.options.addAll(first.options());
    sheet.series.clear();
    sheet.series.addAll(first.series());
    sheet.relations.clear();
    sheet.relations.addAll(first.relations());
    sheet.documents.clear();
    sheet.documents.addAll(first.documents());
    sheet.passages.clear();
    sheet.passages.addAll(first.passages());
    sheet.dates.clear();
    sheet.dates.addAll(first.dates());
  }
}

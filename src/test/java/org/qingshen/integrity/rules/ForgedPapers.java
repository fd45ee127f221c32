package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusPapers.noon;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.DateFact;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.shared.AttachmentId;

/** Falsified evidence, dates, texts and files. */
final class ForgedPapers {

  /** Sources of pictures that are used again: their drawing is not kept in a sheet. */
  private static final long SCENE = 77;

  private ForgedPapers() {}

  /** One, half or all of the options have nothing to show. */
  static void unproven(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    int last = new int[] {1, Math.max(1, sheet.options.size() / 2), sheet.options.size()}[strength];
    for (int i = 0; i < last; i++) {
      OptionFact o = sheet.options.get(i);
      LocalDate done = random.nextInt(3) == 0 ? null : o.completedOn();
      sheet.options.set(i, option(o, o.startedOn(), done, List.of()));
    }
  }

  /**
   * Options of before the audit by 10 to 400 days; or done before they began; or disclosed late.
   */
  static void dates(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    int days = new int[] {10, 60, 400}[strength];
    OptionFact o = sheet.options.get(0);
    switch (random.nextInt(3)) {
      case 0 -> {
        LocalDate done = sheet.audited.minusDays(days);
        sheet.options.set(0, option(o, done.minusDays(20), done, o.evidence()));
      }
      case 1 ->
          sheet.options.set(
              0, option(o, o.completedOn().plusDays(days), o.completedOn(), o.evidence()));
      default -> move(sheet, Event.DISCLOSED, of(sheet, Event.EVALUATED).plusDays(days));
    }
  }

  /** The report is 1, 15 or 120 days older than its data. */
  static void report(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    move(
        sheet,
        Event.REPORT_WRITTEN,
        of(sheet, Event.MEASURED).minusDays(new int[] {1, 15, 120}[strength]));
  }

  private static LocalDate of(SheetBuilder sheet, Event event) {
    return sheet.dates.stream().filter(d -> d.event() == event).findFirst().orElseThrow().on();
  }

  private static void move(SheetBuilder sheet, Event event, LocalDate on) {
    sheet.dates.replaceAll(d -> d.event() == event ? new DateFact(d.field(), event, on) : d);
  }

  private static OptionFact option(
      OptionFact o, LocalDate from, LocalDate done, List<AttachmentId> evidence) {
    return new OptionFact(
        o.field(),
        o.name(),
        true,
        from,
        done,
        o.investment(),
        o.annualBenefit(),
        o.paybackYears(),
        o.effects(),
        evidence,
        !evidence.isEmpty() && o.meterData());
  }

  /** Another case's passage with 20, 8 or 0 percent of its characters replaced. */
  static void text(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    FactSheet other = others.get(random.nextInt(others.size()));
    if (random.nextBoolean()) {
      sheet.consultant = other.consultant();
    }
    double share = new double[] {0.2, 0.08, 0}[strength];
    String text = CorpusWords.reworded(other.passages().get(0).text(), share, random);
    sheet.passages.set(0, new Passage(sheet.passages.get(0).field(), text));
  }

  /** Of another firm in the same joint audit, 4, 7 or all ten measured figures. */
  static void figures(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    FactSheet other = others.get(random.nextInt(others.size()));
    sheet.jointAudit = other.jointAudit();
    for (int i = 0; i < new int[] {4, 7, 10}[strength]; i++) {
      String field = "monitoring." + i;
      Measure taken =
          other.measures().stream().filter(m -> m.field().equals(field)).findFirst().orElseThrow();
      ForgedFigures.change(sheet, m -> m.field().equals(field), value -> taken.value());
    }
  }

  /** One, two or all photos are files of another case. */
  static void file(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    FactSheet other = others.get(random.nextInt(others.size()));
    List<DocumentFact> theirs =
        other.documents().stream().filter(d -> d.picture() != null).toList();
    int most = new int[] {1, 2, 99}[strength];
    for (int i = 0, taken = 0;
        i < sheet.documents.size() && taken < Math.min(most, theirs.size());
        i++) {
      DocumentFact own = sheet.documents.get(i);
      if (own.picture() != null) {
        DocumentFact their = theirs.get(taken++);
        sheet.documents.set(
            i, document(own, their.digest(), their.picture(), own.createdAt(), own.producer()));
      }
    }
  }

  /**
   * A photo saved again; half its size; cropped by 6 percent, a third of its size and saved badly.
   */
  static void picture(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    BufferedImage scene =
        CorpusPictures.scene(new Random(SCENE + random.nextInt(CorpusWorld.PHOTOS)));
    BufferedImage again =
        switch (2 - strength) {
          case 0 -> CorpusPictures.resaved(scene, 0.7f);
          case 1 -> CorpusPictures.resaved(CorpusPictures.resized(scene, 0.5), 0.6f);
          default ->
              CorpusPictures.resaved(
                  CorpusPictures.resized(CorpusPictures.cropped(scene, 0.06), 0.33), 0.3f);
        };
    replace(
        sheet,
        own ->
            document(
                own,
                own.digest() + "x",
                PictureHash.of(again).orElseThrow(),
                own.createdAt(),
                own.producer()));
  }

  static DocumentFact known(int photo) {
    BufferedImage scene = CorpusPictures.scene(new Random(SCENE + photo));
    LocalDate on = LocalDate.of(2024, 1 + photo % 12, 5);
    var id = CorpusPapers.id(new Random(photo));
    return CorpusPapers.picture(
        "files.known" + photo, id, CorpusPictures.resaved(scene, 0.9f), on, noon(on));
  }

  /** Taken 3, 30 or 300 days after its day, or as long before it. */
  static void backdated(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    int days = new int[] {3, 30, 300}[strength];
    boolean after = strength < 2 || random.nextBoolean();
    replace(
        sheet,
        own ->
            document(
                own,
                own.digest(),
                own.picture(),
                noon(own.statedOn().plusDays(after ? days : -days)),
                own.producer()));
  }

  /** Saved by a picture editor that wiped its name, by one that kept it, by one on a telephone. */
  static void edited(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    String producer = new String[] {"", "Meitu 11.2", "Adobe Photoshop 25.0"}[strength];
    replace(sheet, own -> document(own, own.digest(), own.picture(), own.createdAt(), producer));
  }

  private static void replace(
      SheetBuilder sheet, java.util.function.UnaryOperator<DocumentFact> how) {
    List<DocumentFact> files = new ArrayList<>(sheet.documents);
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).picture() != null) {
        sheet.documents.set(i, how.apply(files.get(i)));
        return;
      }
    }
  }

  static DocumentFact document(
      DocumentFact d, String digest, PictureHash hash, java.time.Instant at, String producer) {
    return new DocumentFact(
        d.field(), d.id(), d.name(), d.mediaType(), digest, hash, d.statedOn(), at, at, producer);
  }
}

package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.between;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.shared.AttachmentId;

/** Files, texts, people and score sheets of a clean case. */
final class CorpusPapers {

  private CorpusPapers() {}

  static void add(SheetBuilder sheet, Random random) {
    for (int i = 0; i < 3; i++) {
      String text = CorpusWords.passage(random, 8 + random.nextInt(5));
      sheet.passages.add(new Passage("passages[" + i + "]", text));
    }
    LocalDate written = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(20));
    Instant scanned = noon(written.plusDays(random.nextInt(30)));
    sheet.documents.add(paper("files.report", written, scanned, random));
    sheet.relations.add(
        new Relation(
            "team[0]", "auditor-" + sheet.subject, sheet.subject, Relation.Kind.AUDITOR_OF));
    sheet.relations.add(
        new Relation(
            "team[0].certificate",
            "certificate-" + sheet.subject,
            sheet.consultant,
            Relation.Kind.CERTIFICATE_AT));
    for (int seat = 1; seat <= 3 + 2 * random.nextInt(2); seat++) {
      sheet.sheets.add(review(String.valueOf(seat), random));
    }
  }

  static AttachmentId photo(SheetBuilder sheet, String field, LocalDate on, Random random) {
    BufferedImage scene = CorpusPictures.scene(random);
    AttachmentId id = id(random);
    Instant taken = noon(on).plus(Duration.ofHours(random.nextInt(9) - 4));
    sheet.documents.add(picture(field, id, scene, on, taken));
    return id;
  }

  static DocumentFact picture(
      String field, AttachmentId id, BufferedImage scene, LocalDate on, Instant taken) {
    PictureHash hash = PictureHash.of(scene).orElse(null);
    String digest = "sm3-" + id.value();
    return new DocumentFact(
        field, id, field + ".jpg", "image/jpeg", digest, hash, on, taken, taken, "Camera 1.0");
  }

  static DocumentFact paper(String field, LocalDate on, Instant created, Random random) {
    AttachmentId id = id(random);
    return new DocumentFact(
        field,
        id,
        field + ".pdf",
        "application/pdf",
        "sm3-" + id.value(),
        null,
        on,
        created,
        created,
        "WPS");
  }

  private static ReviewSheet review(String seat, Random random) {
    List<BigDecimal> scores = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      scores.add(BigDecimal.valueOf(Math.round(Math.min(20, 15 + random.nextGaussian() * 2))));
    }
    List<String> reasons = List.of(CorpusWords.passage(random, 2), CorpusWords.passage(random, 2));
    Duration took = Duration.ofMinutes(Math.round(between(random, 15, 200)));
    return new ReviewSheet(seat, scores, reasons, took);
  }

  static AttachmentId id(Random random) {
    return new AttachmentId(String.format("%016x%016x", random.nextLong(), random.nextLong()));
  }

  static Instant noon(LocalDate day) {
    return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
  }
}

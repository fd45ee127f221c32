package org.qingshen.integrity.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Series;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.RegionCode;

/** Submissions in the words of rules, for tests. */
final class FactSheets {

  static final String TEXT =
      "本园区现有规模以上工业企业一百三十家，主导产业为装备制造、电子信息和食品加工，年综合能源消费量约四十万吨标准煤，"
          + "主要污染物为化学需氧量、氨氮和挥发性有机物，现有集中供热与集中污水处理设施各一座，清洁生产审核工作起步较早。";

  private FactSheets() {}

  /** With so many of everything. */
  static FactSheet of(CaseId caseId, int many) {
    List<Passage> passages = new ArrayList<>();
    List<DocumentFact> documents = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    Random random = new Random(many);
    for (int i = 0; i < many; i++) {
      passages.add(new Passage("text" + i, words(random)));
      long look = random.nextLong();
      documents.add(document("file" + i, "%064x".formatted(look), new PictureHash(look, 0)));
      measures.add(
          new Measure(
              "m" + i,
              Measure.Kind.ENERGY_USE,
              "电力",
              new BigDecimal(100_001 + i),
              "kWh",
              2025,
              null,
              Measure.Basis.MEASURED));
      series.add(
          new Series(
              "s" + i,
              "电力",
              "kWh",
              2025,
              random.ints(12, 1, 9999).mapToObj(BigDecimal::new).toList()));
      relations.add(new Relation("r" + i, "person" + i, "firm", Relation.Kind.AUDITOR_OF));
    }
    return sheet(caseId, "subject-of-test", null, measures, passages, documents, series, relations);
  }

  /** One text and one picture. */
  static FactSheet by(CaseId caseId, String subject, String text, PictureHash look) {
    return by(caseId, subject, null, text, look);
  }

  /** The same as part of a joint audit. */
  static FactSheet by(
      CaseId caseId, String subject, String jointAudit, String text, PictureHash look) {
    return sheet(
        caseId,
        subject + caseId.value(),
        jointAudit,
        List.of(),
        List.of(new Passage("text", text)),
        List.of(document("file", "%064x".formatted(look.bits()), look)),
        List.of(),
        List.of());
  }

  private static FactSheet sheet(
      CaseId caseId,
      String subject,
      String jointAudit,
      List<Measure> measures,
      List<Passage> passages,
      List<DocumentFact> documents,
      List<Series> series,
      List<Relation> relations) {
    return new FactSheet(
        caseId,
        new RegionCode("450325"),
        subject,
        null,
        jointAudit,
        Instant.parse("2026-11-22T02:00:00Z"),
        measures,
        List.of(),
        List.of(),
        List.of(),
        passages,
        documents,
        series,
        relations,
        List.of());
  }

  private static DocumentFact document(String field, String digest, PictureHash look) {
    return new DocumentFact(
        field,
        new AttachmentId(Ids.next()),
        field + ".jpg",
        "image/jpeg",
        digest,
        look,
        null,
        null,
        null,
        "");
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    random.ints(120, 0x4E00, 0x9000).forEach(words::appendCodePoint);
    return words.toString();
  }
}

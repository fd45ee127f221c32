package org.qingshen.integrity.internal;

import java.time.LocalDate;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.shared.CaseId;

/** Rows of what submissions state, by which others are compared with them. */
final class FactRows {

  private FactRows() {}

  record Passage(
      String id,
      CaseId caseId,
      String facts,
      String field,
      String subject,
      String consultant,
      String jointAudit,
      String sketch,
      int version) {}

  /**
   * @param digest empty where it is the middle of a picture, which is a row of its own
   * @param look 64 bits of the picture, and 64 from top to bottom; null where it is none
   * @param grey of the whole picture, as stored; null where it is none
   */
  record Document(
      String id,
      CaseId caseId,
      String facts,
      String field,
      String subject,
      String digest,
      Long look,
      Long lookDown,
      String grey,
      LocalDate statedOn,
      int version) {}

  /**
   * @param amount as written
   * @param fingerprint null for a figure that anybody could have
   */
  record Figure(
      String id,
      CaseId caseId,
      String facts,
      String field,
      String subject,
      Measure.Kind kind,
      String item,
      String amount,
      String unit,
      Integer statedYear,
      Measure.Basis basis,
      Long fingerprint,
      int version) {}

  record Run(
      String id,
      CaseId caseId,
      String facts,
      String field,
      String subject,
      long fingerprint,
      int version) {}

  record Tie(
      String id,
      CaseId caseId,
      String facts,
      String field,
      String who,
      String toWhom,
      Relation.Kind kind) {}

  /** A key of the index, with whose it is. */
  record Band(String id, long band) {}
}

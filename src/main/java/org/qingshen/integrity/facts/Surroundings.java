package org.qingshen.integrity.facts;

import java.time.LocalDate;
import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * What rules may ask about other submissions. Never answers with the case itself.
 *
 * <p>Tests and the labelled corpus keep it in memory, the product in indexed tables.
 */
public interface Surroundings {

  /** Passages nearly equal to this one, the most alike first; none of the same joint audit. */
  List<Likeness> alike(FactSheet sheet, Passage passage);

  /** Other submissions, of this case or another, with a file of the same content. */
  List<Seen> sameContent(FactSheet sheet, DocumentFact document);

  /**
   * Pictures elsewhere that are at least so many percent alike, by {@link PictureHash#percentOf}.
   *
   * @throws IllegalArgumentException for less than {@link PictureGrey#LEAST}
   */
  List<Seen> sameLook(FactSheet sheet, DocumentFact document, int percent);

  /** Figures the same subject stated before, of the same kind and item. */
  List<Measure> history(FactSheet sheet, Measure measure);

  /** Ties of the same person or firm stated in other cases. */
  List<Relation> ties(FactSheet sheet, Relation relation);

  /** Other subjects' submissions that state some of the same MEASURED figures; most first. */
  List<Same> sameFigures(FactSheet sheet);

  /** Series of other subjects with some of the same values in the same order. */
  List<Run> sameSeries(FactSheet sheet, Series series);

  /**
   * A passage of another case.
   *
   * @param likeness share of common pieces, from 0 to 1
   * @param sameConsultant whether the same consultant prepared it
   */
  record Likeness(CaseId caseId, String field, double likeness, boolean sameConsultant) {}

  /**
   * A file seen before.
   *
   * @param percent how alike the pictures are; 100 for the same content
   * @param statedOn the date it was said to be of there; null where none was stated
   */
  record Seen(CaseId caseId, String field, int percent, LocalDate statedOn) {}

  /**
   * Part of another series, by {@link SeriesPrints}.
   *
   * @param values how many of the values asked for it has
   */
  record Run(CaseId caseId, String field, int values) {}

  /**
   * Figures that coincide, by {@link Fingerprint}.
   *
   * @param fields where they stand in the sheet that asks
   */
  record Same(CaseId caseId, List<String> fields) {

    public Same {
      fields = List.copyOf(fields);
    }
  }
}

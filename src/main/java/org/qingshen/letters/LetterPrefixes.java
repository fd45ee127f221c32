package org.qingshen.letters;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;

/** The words before the year in the numbers of each issuer of the own province (发文字号). */
public interface LetterPrefixes {

  /** Every department that issues letters, with or without a prefix. */
  List<Issuer> all();

  /**
   * @return the sentence why not; empty where kept
   */
  Optional<Text> keep(Issuer issuer, String prefix);

  /**
   * @param prefix null where nobody has entered one: then the organisation's name stands in, and
   *     the letter says 字号待确认
   * @param version of the entry as it was seen; 0 where there is none
   */
  record Issuer(
      OrganisationId organisation,
      String name,
      LetterKind.Series series,
      String prefix,
      long version)
      implements Serializable {}
}

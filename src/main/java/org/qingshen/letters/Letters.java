package org.qingshen.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.directory.Organisation;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Makes and finds letters of cases. */
public interface Letters {

  /**
   * Makes the letter from the province's newest template, gives it the issuer's next number, stores
   * it, seals it in the case's chain and tells the recipients. The case's lock must be held. A
   * second order with the same key gives the letter made before, so that a job may be repeated.
   *
   * @throws LetterFailed where the template cannot be filled or the document cannot be stored; the
   *     sentence says why
   */
  Letter issue(Order order);

  /**
   * Makes a letter anew under its number, because the one made for that order was wrong. The older
   * version stays in the chain; its verification says that a newer one exists. The case's lock must
   * be held.
   *
   * @param reason said in the footer and sealed
   * @throws LetterFailed as {@link #issue}; also where nothing was made for that order
   */
  Letter correct(Order order, String reason);

  /** Letters of a case in order of issue; the caller has asked for the case. */
  List<Letter> of(CaseId caseId);

  /** By the token in its QR code; for the public page. */
  Optional<Letter> byToken(String token);

  /**
   * @param key names the order within the case, such as the id of the engine's activity and the
   *     sealed entry it follows from
   * @param issuers whose letter it is; the first gives the number; several sign jointly (联合)
   * @param facts what the template may name: text, or rows of text for tables; see docs/letters.md
   */
  record Order(
      CaseId caseId,
      LetterKind kind,
      String key,
      RegionCode province,
      List<Organisation> issuers,
      Map<String, Object> facts) {}
}

package org.qingshen.letters;

import org.qingshen.directory.Organisation;

/** Prefixes of letters that come with an installation; nobody is asked who may. */
public interface FirstPrefixes {

  /** Enters it for that series, unless somebody has entered one already. */
  void enter(Organisation issuer, LetterKind.Series series, String prefix);
}

package org.qingshen.casefile;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.shared.Text;

/** Lets a module say something on top of a case's page, such as that the call was amended. */
public interface CaseNotice {

  /**
   * Asked whenever the page is drawn; the reader may read the case.
   *
   * @return what this reader is to know or do now; empty for nothing
   */
  Optional<Text> of(CaseFile file, Actor reader);
}

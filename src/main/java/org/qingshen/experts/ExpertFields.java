package org.qingshen.experts;

import java.util.List;

/** The fields of expertise there are; no secret. */
public interface ExpertFields {

  /** In the order in which they are listed. */
  List<Expert.Field> all();
}

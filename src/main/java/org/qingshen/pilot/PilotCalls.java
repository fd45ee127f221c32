package org.qingshen.pilot;

import java.util.List;
import java.util.Optional;

/** Calls as the person asking may read them: those of the province the person belongs to. */
public interface PilotCalls {

  /** Empty where there is none or it is another province's: the two look alike. */
  Optional<PilotCall> find(String id);

  /** The amendments of a call the person asking may read, in order; see {@link #find}. */
  List<CallAmendment> amendments(String id);

  /** Open first, then the newest. */
  List<PilotCall> visible();
}

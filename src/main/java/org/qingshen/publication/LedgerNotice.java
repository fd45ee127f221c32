package org.qingshen.publication;

import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;

/** What anybody may know of how this installation seals; kept for a short while, as the portal. */
public interface LedgerNotice {

  /** Oldest first. */
  List<SigningKey> keys();

  Optional<SignedCheckpoint> latest();
}

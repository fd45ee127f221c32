package org.qingshen.evidence;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** The keys with which this installation signs its checkpoints. */
public interface SigningKeys {

  /** All there ever were, oldest first; the last one signs. */
  List<SigningKey> all();

  /** The newest checkpoint that is signed. */
  Optional<SignedCheckpoint> latest();

  /** Why this node cannot sign; empty where it can. */
  Optional<Text> problem();

  /**
   * Introduces a new key by a statement of the present one, for the person asking; needs {@link
   * org.qingshen.access.Permissions#EVIDENCE_KEEP}.
   *
   * @return the sentence why not; empty where it is done
   */
  Optional<Text> rotate();
}

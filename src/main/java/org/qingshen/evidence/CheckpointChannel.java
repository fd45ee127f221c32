package org.qingshen.evidence;

import java.io.IOException;

/** A place outside the machine that signed checkpoints go to. */
public interface CheckpointChannel {

  /** One lower-case word; its name is {@code evidence.channel.<word>}. */
  String name();

  /** Whether anything is to go there. */
  boolean configured();

  /**
   * Hands one over; may come again with the same.
   *
   * @param line JSON of one line, without its end
   * @throws IOException where it did not arrive; it is tried again
   */
  void deliver(long no, String line) throws IOException;
}

package org.qingshen.access;

import java.util.List;

/** Reads the security trail, newest first. */
public interface Trail {

  /**
   * One page of at most 200 entries.
   *
   * @param subject only entries about exactly this subject; blank for all
   * @param before only entries older than the one with this id; null for the newest
   */
  List<TrailEntry> page(String subject, String before, int limit);
}

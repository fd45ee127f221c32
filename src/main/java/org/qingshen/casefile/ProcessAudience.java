package org.qingshen.casefile;

import org.qingshen.access.Actor;

/**
 * Lets a module keep from people who may read a case how one of its processes goes: who holds what,
 * when which step was passed, which terms run. Everyone who brings one is asked about every
 * process; one no is enough. Their own work people always see.
 */
public interface ProcessAudience {

  /**
   * @param process key of the model, such as {@code pilot-review}
   */
  boolean mayFollow(String process, CaseFile file, Actor reader);
}

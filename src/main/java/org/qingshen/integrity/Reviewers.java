package org.qingshen.integrity;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;

/**
 * Lets a module name reviewers of a case who may raise a suspicion although no work of the case
 * waits for them just now. Everyone who brings one is asked.
 */
public interface Reviewers {

  /** The post in which that person reviews the case now; empty if not. */
  Optional<Post> reviewing(CaseFile file, Actor actor);
}

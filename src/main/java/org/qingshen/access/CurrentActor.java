package org.qingshen.access;

import java.util.Optional;

/** Who is asking on this thread. The only way services learn it; nobody passes it in. */
public interface CurrentActor {

  Optional<Actor> find();

  /**
   * @throws org.apache.shiro.authz.UnauthenticatedException where nobody is logged in
   */
  Actor require();

  /**
   * As {@link #require()}, read from the directory at this moment: posts and deputyships that ended
   * a second ago no longer count. For acts.
   */
  default Actor fresh() {
    return require();
  }

  /** Whether the person asking has that permission of {@link Permissions}. */
  boolean may(String permission);
}

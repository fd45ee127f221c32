package org.qingshen.access;

import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Whether a failure only says that the browser closed the connection: nobody's fault, no incident.
 */
public final class ClientGone {

  private static final int DEEPEST = 10;

  private ClientGone() {}

  public static boolean says(Throwable failure) {
    Throwable it = failure;
    for (int depth = 0; it != null && depth < DEEPEST; depth++) {
      if (DisconnectedClientHelper.isClientDisconnectedException(it)) {
        return true;
      }
      it = it.getCause();
    }
    return false;
  }
}

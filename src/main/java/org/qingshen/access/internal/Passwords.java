package org.qingshen.access.internal;

import java.util.concurrent.Semaphore;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.springframework.stereotype.Component;

/**
 * Argon2id by Shiro. Each hash takes 64 MB for a moment, so few are made at once: strangers who
 * hammer at the login page wait for one another instead of filling the memory.
 */
@Component
class Passwords {

  private static final int AT_ONCE = 4;

  private final DefaultPasswordService service = new DefaultPasswordService();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private volatile String nobodysHash;

  String hash(char[] password) {
    turns.acquireUninterruptibly();
    try {
      return service.encryptPassword(password);
    } finally {
      turns.release();
    }
  }

  boolean match(char[] password, String hash) {
    turns.acquireUninterruptibly();
    try {
      return service.passwordsMatch(password, hash);
    } finally {
      turns.release();
    }
  }

  /** Takes as long as {@link #match}, for a login that does not exist. */
  void matchNobody(char[] password) {
    if (nobodysHash == null) {
      nobodysHash = hash("nobody".toCharArray());
    }
    match(password, nobodysHash);
  }
}

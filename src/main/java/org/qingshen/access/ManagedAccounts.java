package org.qingshen.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * Other people's accounts, for the administrator. The own account is kept by {@link OwnPassword};
 * whatever changes here is in the trail. A stale version is refused with a sentence.
 */
public interface ManagedAccounts {

  /**
   * One page in the order of logins.
   *
   * @param search what occurs in the login or the name; blank for all
   * @param after only logins behind this one; null for the first page
   */
  Page page(String search, String after, int size);

  Optional<Account> find(String login);

  /** People of that name who have no account yet; at most fifty. */
  List<Person> withoutAccount(String name);

  /** Opens an account with a temporary password. */
  Temporary create(PersonId person, String login);

  /** Replaces a forgotten password by a temporary one and ends the sessions of the account. */
  Temporary reset(String login, long version);

  /** Ends the sessions of the account and lets nobody in. */
  Optional<Text> disable(String login, String reason, long version);

  Optional<Text> enable(String login, String reason, long version);

  /** Takes back the lock after wrong passwords. */
  Optional<Text> unlock(String login);

  /**
   * @param more whether there is a next page
   */
  record Page(List<Entry> entries, boolean more) {}

  /** An account and whose it is. */
  record Entry(Account account, Person person) {}

  /**
   * @param lastLoginAt null before the first login
   * @param lockedUntil null where no wrong passwords locked it
   * @param disabledAt null where it is in use
   * @param disabledReason of the last change between disabled and in use; null before the first
   * @param mustChange whether the password is a temporary one
   */
  record Account(
      String login,
      PersonId personId,
      Instant createdAt,
      Instant lastLoginAt,
      Instant lockedUntil,
      Instant disabledAt,
      String disabledReason,
      boolean mustChange,
      long version) {

    public boolean disabled() {
      return disabledAt != null;
    }

    public boolean lockedAt(Instant now) {
      return lockedUntil != null && now.isBefore(lockedUntil);
    }
  }

  /** What came of a wish for a temporary password. */
  sealed interface Temporary {

    /** The password in clear, to be shown once and kept nowhere. */
    record Issued(String login, String password) implements Temporary {

      @Override
      public String toString() {
        return "Issued[" + login + "]";
      }
    }

    record Refused(Text reason) implements Temporary {}
  }
}

package org.qingshen.access.internal;

import java.time.Clock;
import org.qingshen.access.Accounts;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.TrailEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAccounts implements Accounts {

  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

  private final AccountMapper accounts;
  private final PermissionMapper permissions;
  private final PostPermissions known;
  private final Passwords passwords;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredAccounts(
      AccountMapper accounts,
      PermissionMapper permissions,
      PostPermissions known,
      Passwords passwords,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.permissions = permissions;
    this.known = known;
    this.passwords = passwords;
    this.clock = clock;
    this.events = events;
  }

  static boolean isLogin(String normal) {
    return normal.matches("[a-z0-9][a-z0-9._-]{1,59}");
  }

  @Override
  @Transactional
  public void create(PersonId person, String login, char[] password) {
    String name = AccountRealm.normal(login);
    if (!isLogin(name)) {
      throw new IllegalArgumentException("A login has 2-60 letters, digits, dots or hyphens");
    }
    accounts.insert(name, person, passwords.hash(password), OfficeTime.now(clock), false);
    events.publishEvent(new TrailEvent("account.created", person, name, ""));
  }

  @Override
  public boolean none() {
    return accounts.count() == 0;
  }

  @Override
  @Transactional
  public void grant(PostKind kind, String permission) {
    try {
      if (!permissions.exists(kind, permission)) {
        permissions.insert(kind, permission);
      }
    } catch (DuplicateKeyException grantedByAnotherNode) {
      LOG.debug("{} has {} already", kind, permission);
    }
    known.forget();
  }
}

package org.qingshen.access.internal;

import java.util.Locale;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.qingshen.access.Actor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Post;
import org.springframework.stereotype.Component;

/** Knows people by their accounts and what they may by the kinds of their posts. */
@Component
class AccountRealm extends AuthorizingRealm {

  private final AccountMapper accounts;
  private final Directory directory;
  private final KnownPeople people;
  private final PostPermissions permissions;
  private final Passwords passwords;

  AccountRealm(
      AccountMapper accounts,
      Directory directory,
      KnownPeople people,
      PostPermissions permissions,
      Passwords passwords) {
    this.accounts = accounts;
    this.directory = directory;
    this.people = people;
    this.permissions = permissions;
    this.passwords = passwords;
    setName("account");
    setCachingEnabled(false);
    setAuthenticationTokenClass(UsernamePasswordToken.class);
    setCredentialsMatcher(this::matches);
  }

  /** Logins are kept and compared in small letters. */
  static String normal(String login) {
    return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    var given = (UsernamePasswordToken) token;
    AccountRow account = accounts.find(normal(given.getUsername())).orElse(null);
    if (account == null) {
      passwords.matchNobody(given.getPassword());
      return null;
    }
    return directory
        .person(account.personId())
        .map(
            person ->
                new SimpleAuthenticationInfo(new Actor(person), account.passwordHash(), getName()))
        .orElse(null);
  }

  /** By the posts held now; nothing before a temporary password has been changed. */
  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    var info = new SimpleAuthorizationInfo();
    Actor actor = principals.oneByType(Actor.class);
    if (actor != null) {
      people
          .of(actor.id())
          .filter(known -> !known.disabled() && !known.mustChange())
          .ifPresent(known -> grant(info, known.actor()));
    }
    return info;
  }

  private void grant(SimpleAuthorizationInfo info, Actor actor) {
    actor.posts().stream()
        .map(Post::kind)
        .distinct()
        .map(permissions::of)
        .forEach(info::addStringPermissions);
  }

  private boolean matches(AuthenticationToken token, AuthenticationInfo info) {
    return passwords.match((char[]) token.getCredentials(), (String) info.getCredentials());
  }
}

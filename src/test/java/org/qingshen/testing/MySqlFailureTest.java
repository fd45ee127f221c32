package org.qingshen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MySqlFailureTest {

  @Test
  void aMissingLibraryIsNamedInOneSentence() {
    String said =
        "/tmp/x/bin/mysqld: error while loading shared libraries: libaio.so.1: cannot open shared"
            + " object file: No such file or directory\n";

    assertThat(MySqlFailure.sentence(said))
        .isEqualTo(
            "MySQL 8 needs the library libaio.so.1, which this system lacks"
                + " (Debian: apt-get install libaio1 libnuma1)");
  }

  @Test
  void whatIsNotUnderstoodIsShownAsTheServerSaidIt() {
    assertThat(MySqlFailure.sentence("[ERROR] disk full")).endsWith("[ERROR] disk full");
  }
}

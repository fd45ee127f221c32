package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;

class NodeInSessionTests {

  @ParameterizedTest
  @CsvSource({"node1, .node1", "'', ''", "'not for, a cookie', ''"})
  void aSessionEndsWithTheNameOfItsNodeWhereItIsFitForACookie(String name, String end) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new NodeInSession(new NodeSettings(name, Duration.ofSeconds(15), Duration.ofSeconds(5), false))
        .customize(factory);
    TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
    server.start();
    try {
      var context = (org.apache.catalina.Context) server.getTomcat().getHost().findChildren()[0];
      String session = context.getManager().createSession(null).getId();

      assertThat(session).matches("[0-9A-F]{32}" + end.replace(".", "\\."));
    } finally {
      server.stop();
    }
  }
}

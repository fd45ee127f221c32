package org.qingshen.administration.internal;

import java.util.regex.Pattern;
import org.apache.catalina.Engine;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends each session's id with the node's name, by which a proxy finds the node again. */
@Component
class NodeInSession implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final Pattern FIT_FOR_A_COOKIE = Pattern.compile("[0-9A-Za-z-]{1,40}");

  private final NodeSettings settings;

  NodeInSession(NodeSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (FIT_FOR_A_COOKIE.matcher(settings.name()).matches()) {
      factory.addContextCustomizers(
          context -> ((Engine) context.getParent().getParent()).setJvmRoute(settings.name()));
    }
  }
}

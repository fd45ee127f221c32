package org.qingshen.administration.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in the log where a proxy is believed that need not be there, or is there and not believed:
 * limits for strangers count addresses, and behind an unbelieved proxy all have one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // before the headers are taken away by whoever believes them
class ProxyCheck extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ProxyCheck.class);
  private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "::1", "localhost");
  private static final String NONE = "none";

  private final Environment environment;
  private final AtomicBoolean said = new AtomicBoolean();

  ProxyCheck(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    finding(strategy(), environment.getProperty("server.address", ""), production())
        .ifPresent(LOG::warn);
  }

  /** What is wrong with the two settings together; empty where nothing is. */
  static Optional<String> finding(String strategy, String address, boolean production) {
    boolean own = OWN_MACHINE.contains(address);
    if (!strategy.equalsIgnoreCase(NONE) && !own) {
      return Optional.of(
          "X-Forwarded-* headers are believed and the port is open to other machines: only the"
              + " proxy may reach it, or anybody can forge an address (docs/operations.md, Behind a"
              + " proxy)");
    }
    return production && own && strategy.equalsIgnoreCase(NONE)
        ? Optional.of(
            "Only this machine reaches the port, so a proxy stands before it, and its"
                + " X-Forwarded-* headers are not believed: all visitors count as one address"
                + " (set SERVER_FORWARD_HEADERS_STRATEGY=framework)")
        : Optional.empty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!said.get()
        && strategy().equalsIgnoreCase(NONE)
        && request.getHeader("X-Forwarded-For") != null
        && said.compareAndSet(false, true)) {
      LOG.warn(
          "A request carries X-Forwarded-For, which is not believed: if a proxy sent it, all"
              + " visitors count as one address (docs/operations.md, Behind a proxy)");
    }
    chain.doFilter(request, response);
  }

  private String strategy() {
    return environment.getProperty("server.forward-headers-strategy", NONE);
  }

  private boolean production() {
    return environment.acceptsProfiles(Profiles.of("mysql | mariadb"));
  }
}

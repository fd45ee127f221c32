package org.qingshen.pilot;

import java.util.List;
import org.qingshen.access.DemoPeople;
import org.qingshen.access.DemoPerson;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with the demo province before the port opens, and offers its people
 * at the login: whoever sees the page can enter.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle, DemoPeople {

  /** The port opens 1,024 before that phase. */
  private static final int EARLIER = 2048;

  private final DemoProvince province;
  private volatile boolean running;

  DemoStart(DemoProvince province) {
    this.province = province;
  }

  @Override
  public void start() {
    province.create();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the port answers. */
  @Override
  public int getPhase() {
    return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - EARLIER;
  }

  @Override
  public List<DemoPerson> all() {
    return province.people();
  }

  @Override
  public String password() {
    return DemoProvince.PASSWORD;
  }
}

package org.qingshen.pilot;

import java.util.List;
import org.qingshen.access.DemoPeople;
import org.qingshen.access.DemoPerson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the demo province, and offers its people at the login. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner, DemoPeople {

  private final DemoProvince province;

  DemoStart(DemoProvince province) {
    this.province = province;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    province.create();
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

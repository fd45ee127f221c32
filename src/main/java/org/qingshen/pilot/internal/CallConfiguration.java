package org.qingshen.pilot.internal;

import java.time.Duration;
import org.qingshen.pilot.CallClosingSettings;
import org.qingshen.pilot.PilotListSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CallClosingSettings.class, PilotListSettings.class})
class CallConfiguration implements SchedulingConfigurer {

  private final CallClosingJob closing;
  private final CallClosingSettings settings;

  CallConfiguration(CallClosingJob closing, CallClosingSettings settings) {
    this.closing = closing;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    Duration every = settings.lookEvery();
    if (!every.isZero()) {
      registrar.addFixedDelayTask(new FixedDelayTask(closing::round, every, every));
    }
  }
}

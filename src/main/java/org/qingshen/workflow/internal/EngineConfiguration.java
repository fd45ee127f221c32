package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.Drafts;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What we add to the engine: its schema on foreign servers, the desk's listener, the case lock. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /** The ports are lazy: they are only called once the engine runs. */
  @Bean
  static ProcessEnginePlugin qingshenPlugin(
      @Lazy WorkItemMapper items,
      @Lazy Drafts drafts,
      @Lazy CaseDirectory cases,
      @Lazy Ledger ledger,
      @Lazy FirstOwner owners,
      @Lazy TermLife terms,
      ClosingReasons closings,
      @Lazy CurrentActor current,
      Clock clock,
      ApplicationEventPublisher events) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        EngineSchema.createIfMissing(engine);
        engine.setCustomPostBPMNParseListeners(
            with(
                engine.getCustomPostBPMNParseListeners(),
                new StepParseListener(
                    step ->
                        new WorkItemListener(
                            step, items, drafts, cases, owners, terms, closings, current, clock,
                            events))));
        engine.setCustomIncidentHandlers(
            with(engine.getCustomIncidentHandlers(), new StoppedSteps(cases, events)));
        engine.setCustomPostCommandInterceptorsTxRequired(
            with(
                engine.getCustomPostCommandInterceptorsTxRequired(),
                new CaseLockInterceptor(items, ledger)));
      }
    };
  }

  private static <T> List<T> with(List<T> existing, T added) {
    List<T> all = existing == null ? new ArrayList<>() : new ArrayList<>(existing);
    all.add(added);
    return all;
  }
}

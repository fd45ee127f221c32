package org.qingshen.testing;

import javax.sql.DataSource;
import org.apache.shiro.mgt.SecurityManager;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests put in place of the real world: a clock to move, a counter of SQL statements. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

  @Bean
  @Primary
  MutableClock mutableClock() {
    return new MutableClock();
  }

  @Bean
  SignIn signIn(
      SecurityManager security,
      JdbcTemplate jdbc,
      org.qingshen.directory.Directory people,
      org.qingshen.access.CurrentActor current) {
    return new SignIn(security, jdbc, people, current);
  }

  @Bean
  Journeys journeys(
      SignIn signIn,
      org.qingshen.pilot.PilotApplications applications,
      org.qingshen.workflow.TaskDesk desk,
      org.qingshen.workflow.CaseDesk caseDesk,
      org.qingshen.forms.StagedTables tables,
      org.qingshen.evidence.Attachments attachments,
      org.camunda.bpm.engine.ProcessEngine engine,
      MutableClock clock) {
    return new Journeys(
        signIn, applications, desk, caseDesk, tables, attachments, new AsyncJobs(engine), clock);
  }

  @Bean
  SelectionJourneys selectionJourneys(
      Journeys people,
      SignIn signIn,
      org.qingshen.workflow.TaskDesk desk,
      org.camunda.bpm.engine.ProcessEngine engine,
      JdbcTemplate jdbc,
      MutableClock clock) {
    return new SelectionJourneys(people, signIn, desk, engine, jdbc, clock);
  }

  @Bean
  ListJourneys listJourneys(
      SignIn signIn,
      SelectionJourneys selection,
      org.qingshen.pilot.PilotLists lists,
      org.qingshen.publication.Notices notices,
      org.qingshen.publication.Objections objections,
      org.qingshen.workflow.TaskDesk desk,
      org.qingshen.workflow.CaseDesk caseDesk,
      org.camunda.bpm.engine.ProcessEngine engine,
      JdbcTemplate jdbc,
      MutableClock clock) {
    return new ListJourneys(
        signIn, selection, lists, notices, objections, desk, caseDesk, engine, jdbc, clock);
  }

  @Bean
  CallJourneys callJourneys(
      SignIn signIn,
      org.qingshen.pilot.CallDrafts drafts,
      org.qingshen.workflow.TaskDesk desk,
      org.qingshen.workflow.CaseDesk caseDesk,
      MutableClock clock) {
    return new CallJourneys(signIn, drafts, desk, caseDesk, clock);
  }

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? Statements.counting(source) : bean;
      }
    };
  }
}

package org.qingshen.testing;

import java.time.Clock;
import org.apache.shiro.mgt.SecurityManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.StagedTables;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.TaskDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who act inside a node, by the real clock and with the node's own job executor. */
public class BenchWorld {

  @Bean
  SignIn signIn(
      SecurityManager security, JdbcTemplate jdbc, Directory people, CurrentActor current) {
    return new SignIn(security, jdbc, people, current);
  }

  @Bean
  Journeys journeys(
      SignIn signIn,
      PilotApplications applications,
      TaskDesk desk,
      CaseDesk caseDesk,
      StagedTables tables,
      Attachments attachments,
      ProcessEngine engine,
      Clock clock) {
    return new Journeys(
        signIn, applications, desk, caseDesk, tables, attachments, new LeftToTheNode(engine), clock);
  }

  private static final class LeftToTheNode extends AsyncJobs {

    LeftToTheNode(ProcessEngine engine) {
      super(engine);
    }

    @Override
    public void settle(CaseId caseId) {
      // The job executors of the nodes do it; whether they do is what is measured.
    }
  }
}

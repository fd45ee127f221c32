package org.qingshen.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Diagrams;
import org.springframework.stereotype.Service;

/** Draws from history, which knows running, finished, cancelled and called processes alike. */
@Service
class DiagramsService implements Diagrams {

  private final HistoryService history;
  private final RepositoryService repository;

  DiagramsService(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  @Override
  public List<Diagram> of(CaseId caseId) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .map(this::diagram)
        .toList();
  }

  private Diagram diagram(HistoricProcessInstance process) {
    List<HistoricActivityInstance> steps =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(process.getId())
            .list()
            .stream()
            .filter(step -> step.getActivityId() != null && !step.getActivityId().contains("#"))
            .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
            .toList();
    return new Diagram(
        process.getProcessDefinitionKey(),
        process.getProcessDefinitionName(),
        xml(process.getProcessDefinitionId()),
        steps.stream()
            .filter(step -> step.getEndTime() != null && !step.isCanceled())
            .map(HistoricActivityInstance::getActivityId)
            .distinct()
            .toList(),
        steps.stream()
            .filter(step -> step.getEndTime() == null)
            .map(HistoricActivityInstance::getActivityId)
            .distinct()
            .toList(),
        steps.stream()
            .filter(step -> step.getActivityName() != null)
            .map(
                step ->
                    new StepTime(
                        step.getActivityId(),
                        step.getActivityName(),
                        instant(step.getStartTime()),
                        instant(step.getEndTime())))
            .toList());
  }

  private String xml(String processDefinitionId) {
    try (InputStream model = repository.getProcessModel(processDefinitionId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}

package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.InnerChain;
import org.qingshen.workflow.InnerChains;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class ChainsService implements InnerChains {

  private final InnerChainMapper mapper;
  private final ChainBook book;
  private final RepositoryService models;
  private final CurrentActor current;
  private final ApplicationEventPublisher events;

  ChainsService(
      InnerChainMapper mapper,
      ChainBook book,
      RepositoryService models,
      CurrentActor current,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.book = book;
    this.models = models;
    this.current = current;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<InnerChain> all() {
    return mapper.chains().stream().map(InnerChainRow::chain).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> steps() {
    return models.createProcessDefinitionQuery().latestVersion().list().stream()
        .flatMap(process -> steps(process).stream())
        .sorted()
        .toList();
  }

  @Override
  @Transactional
  public Optional<Text> save(InnerChain chain) {
    if (!steps().contains(chain.step())) {
      return Optional.of(Text.of("workflow.chain.noStep"));
    }
    if (!written(InnerChainRow.of(chain))) {
      return Optional.of(Text.of("workflow.chain.stale"));
    }
    changed("chain.saved", chain.organisation(), chain.step());
    return Optional.empty();
  }

  @Override
  @Transactional
  public void remove(OrganisationId organisation, String step) {
    if (mapper.deleteChain(organisation, step) > 0) {
      changed("chain.removed", organisation, step);
    }
  }

  private boolean written(InnerChainRow row) {
    if (row.version() > 0) {
      return mapper.updateChain(row) == 1;
    }
    try {
      mapper.insertChain(row);
      return true;
    } catch (DuplicateKeyException e) {
      return false; // somebody else made it a moment ago
    }
  }

  private void changed(String what, OrganisationId organisation, String step) {
    book.forget();
    events.publishEvent(new TrailEvent(what, current.require().id(), organisation.value(), step));
  }

  /** Applicants' own steps have no department behind them. */
  private List<String> steps(ProcessDefinition process) {
    return models
        .getBpmnModelInstance(process.getId())
        .getModelElementsByType(UserTask.class)
        .stream()
        .filter(task -> !StepParseListener.queueOf(task).equals("PILOT_BODY"))
        .map(task -> process.getKey() + "/" + task.getId())
        .toList();
  }
}

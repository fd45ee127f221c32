package org.qingshen.workflow.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.qingshen.evidence.Sm3;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms as one complete set: any change redeploys all, no change nothing. A
 * deployment of only what changed would lose the binding between a model and its forms.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

  static final String NAME = "qingshen";

  private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

  private final ProcessEngineConfigurationImpl engine;
  private final RepositoryService repository;
  private final DeployedForms forms;

  ModelDeployer(
      ProcessEngineConfigurationImpl engine, RepositoryService repository, DeployedForms forms) {
    this.engine = engine;
    this.repository = repository;
    this.forms = forms;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Map<String, byte[]> files = ModelFiles.all();
    Deployment current =
        engine.getCommandExecutorTxRequired().execute(context -> current(context, files));
    forms.keepAll(current.getId());
  }

  /** Under the engine's own lock of deployments: nodes that start at once deploy once. */
  private Deployment current(CommandContext context, Map<String, byte[]> files) {
    context.getPropertyManager().acquireExclusiveLock();
    String digest = digest(files);
    Deployment latest = latest();
    if (latest != null && digest.equals(latest.getSource())) {
      return latest;
    }
    log.info("Deploying {} models and forms", files.size());
    return deploy(files, digest);
  }

  private Deployment latest() {
    List<Deployment> newestFirst =
        repository
            .createDeploymentQuery()
            .deploymentName(NAME)
            .orderByDeploymentTime()
            .desc()
            .listPage(0, 1);
    return newestFirst.isEmpty() ? null : newestFirst.get(0);
  }

  private Deployment deploy(Map<String, byte[]> files, String digest) {
    DeploymentBuilder builder =
        repository.createDeployment().name(NAME).source(digest).enableDuplicateFiltering(false);
    files.forEach(
        (name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
    return builder.deploy();
  }

  private static String digest(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, content) -> all.append(name).append(' ').append(Sm3.hex(content)).append('\n'));
    return Sm3.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}

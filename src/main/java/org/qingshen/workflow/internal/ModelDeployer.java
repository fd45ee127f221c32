package org.qingshen.workflow.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
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

  private final RepositoryService repository;
  private final DeployedForms forms;

  ModelDeployer(RepositoryService repository, DeployedForms forms) {
    this.repository = repository;
    this.forms = forms;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Map<String, byte[]> files = ModelFiles.all();
    String digest = digest(files);
    Deployment latest = latest();
    if (latest == null || !digest.equals(latest.getSource())) {
      latest = deploy(files, digest);
      log.info("Deployed {} models and forms", files.size());
    }
    forms.keepAll(latest.getId());
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

package org.qingshen.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormParser;
import org.springframework.stereotype.Component;

/**
 * The forms of each deployment. A running case keeps the forms it was started with, because its
 * process definition names its deployment.
 */
@Component
class DeployedForms {

  private static final String SUFFIX = ".form";

  private final RepositoryService repository;
  private final FormParser parser;
  private final FormArchive archive;
  private final Map<String, Map<String, FormModel>> byDeployment = new ConcurrentHashMap<>();

  DeployedForms(RepositoryService repository, FormParser parser, FormArchive archive) {
    this.repository = repository;
    this.parser = parser;
    this.archive = archive;
  }

  /** By the id a model's {@code formRef} names. */
  FormModel byId(String deploymentId, String formId) {
    return require(of(deploymentId), formId, "form id " + formId);
  }

  /** By path below {@code forms/}, from the newest deployment; for acts that have no task. */
  FormModel newestByPath(String path) {
    List<Deployment> newest =
        repository
            .createDeploymentQuery()
            .deploymentName(ModelDeployer.NAME)
            .orderByDeploymentTime()
            .desc()
            .listPage(0, 1);
    return require(of(newest.get(0).getId()), path, "form file " + path);
  }

  /** Puts every form of a deployment into the archive, so that old answers stay readable. */
  void keepAll(String deploymentId) {
    of(deploymentId)
        .forEach(
            (key, form) -> {
              if (key.endsWith(SUFFIX)) {
                archive.keep(form, key, sourcesOf(deploymentId, key));
              }
            });
  }

  private static FormModel require(Map<String, FormModel> forms, String key, String what) {
    FormModel found = forms.get(key);
    if (found == null) {
      throw new IllegalStateException("No " + what + " is deployed");
    }
    return found;
  }

  private Map<String, FormModel> of(String deploymentId) {
    return byDeployment.computeIfAbsent(deploymentId, this::read);
  }

  private Map<String, FormModel> read(String deploymentId) {
    Map<String, FormModel> forms = new HashMap<>();
    for (String name : repository.getDeploymentResourceNames(deploymentId)) {
      if (name.endsWith(SUFFIX)) {
        FormModel form = parser.parse(name, content(deploymentId));
        forms.put(name, form);
        forms.put(form.id(), form);
      }
    }
    return Map.copyOf(forms);
  }

  private Map<String, byte[]> sourcesOf(String deploymentId, String path) {
    Map<String, byte[]> sources = new LinkedHashMap<>();
    Function<String, byte[]> content = content(deploymentId);
    parser.parse(
        path,
        asked -> {
          byte[] bytes = content.apply(asked);
          sources.put(asked, bytes);
          return bytes;
        });
    return sources;
  }

  private Function<String, byte[]> content(String deploymentId) {
    return path -> {
      try (InputStream in = repository.getResourceAsStream(deploymentId, path)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}

package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormParser;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A running case keeps the forms it was started with; a new one gets the new ones. */
abstract class VersionStory extends Proof {

  private static final String FORM = "pilot/format-check.form";
  private static final String ADDED = "secondLook";
  private static final String LABEL = "复核说明（第二版）";

  @Autowired FormParser parser;
  @Autowired FormArchive archive;
  @Autowired EntryReader reader;

  @Test
  void aRunningCaseKeepsItsFormAndANewCaseGetsTheNewOne() throws IOException {
    CaseId old = people.sentUp();
    String deployment = deploy(changed());
    try {
      CaseId young = people.sentUp();

      assertThat(fields(old)).doesNotContain(ADDED);
      assertThat(fields(young)).contains(ADDED);

      Outcome unknown =
          people.formatCheck(old, list -> CaseFixtures.aPass(list).with(ADDED, "已复核"));
      Outcome missing = people.formatCheck(young, CaseFixtures::aPass);
      assertThat(problems(unknown)).containsExactly("forms.unknown-field");
      assertThat(problems(missing)).containsExactly("forms.required");

      SealedEntry before = done(people.formatCheck(old, CaseFixtures::aPass)).entry();
      SealedEntry after =
          done(people.formatCheck(young, list -> CaseFixtures.aPass(list).with(ADDED, "已复核")))
              .entry();
      assertThat(before.form()).isNotEqualTo(after.form());
      assertThat(read(before)).doesNotContain(LABEL);
      assertThat(read(after)).contains(LABEL, "已复核");
    } finally {
      // The next test's cases are to start on what this build brings.
      engine.getRepositoryService().deleteDeployment(deployment, true);
    }
    assertThat(fields(people.sentUp())).doesNotContain(ADDED);
  }

  private List<String> fields(CaseId id) {
    return signIn.as(
        "gx-eco",
        () -> ready(people.claimed(id).id()).form().fields().map(field -> field.key()).toList());
  }

  private static List<String> problems(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid) outcome)
        .problems().stream().map(problem -> problem.message().key()).toList();
  }

  private String read(SealedEntry entry) {
    return signIn.as(
        "gx-eco", () -> reader.read(entry, Locale.SIMPLIFIED_CHINESE).orElseThrow().toString());
  }

  /** As the application deploys and archives at its start. */
  private String deploy(Map<String, byte[]> files) {
    DeploymentBuilder builder =
        engine.getRepositoryService().createDeployment().name("qingshen").source("proof");
    files.forEach((name, it) -> builder.addInputStream(name, new ByteArrayInputStream(it)));
    String id = builder.deploy().getId();
    Map<String, byte[]> sources = new TreeMap<>();
    var form =
        parser.parse(
            FORM,
            path -> {
              sources.put(path, files.get(path));
              return files.get(path);
            });
    archive.keep(form, FORM, sources);
    return id;
  }

  /** Everything this build brings, with one more field in the format check. */
  private static Map<String, byte[]> changed() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String root : List.of("bpmn/", "forms/")) {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.*")) {
        String url = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
        files.put(
            url.substring(url.lastIndexOf("/" + root) + root.length() + 1),
            file.getContentAsByteArray());
      }
    }
    files.computeIfPresent(FORM, (name, form) -> withOneMoreField(form));
    return files;
  }

  private static byte[] withOneMoreField(byte[] form) {
    ObjectMapper json = new ObjectMapper();
    try {
      ObjectNode root = (ObjectNode) json.readTree(form);
      ArrayNode fields = (ArrayNode) root.get("components").get(1).get("components");
      ObjectNode added = fields.addObject();
      added.put("type", "textarea").put("id", "f_" + ADDED).put("key", ADDED).put("label", LABEL);
      added.putObject("validate").put("required", true).put("maxLength", 200);
      added.putObject("properties").put("en", "Second look");
      return json.writeValueAsBytes(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

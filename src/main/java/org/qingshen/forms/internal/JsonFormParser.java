package org.qingshen.forms.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qingshen.evidence.Sm3;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormParser;
import org.qingshen.forms.Label;
import org.qingshen.forms.Section;
import org.springframework.stereotype.Component;

/** Reads the part of Camunda Forms that we give a meaning, and nothing else. */
@Component
class JsonFormParser implements FormParser {

  private static final Set<String> FORM_KEYS =
      Set.of(
          "id",
          "type",
          "schemaVersion",
          "executionPlatform",
          "executionPlatformVersion",
          "components");
  private static final Set<String> GROUP_KEYS =
      Set.of(
          "type",
          "id",
          "label",
          "description",
          "components",
          "layout",
          "properties",
          "conditional",
          "showOutline");

  @Override
  public FormModel parse(String resource, Function<String, byte[]> content) {
    Map<String, JsonNode> read = new LinkedHashMap<>();
    return new Reading(resource, content, read, false).form();
  }

  /** One file being read; {@code files} gathers it and its row forms for the digest. */
  private record Reading(
      String resource, Function<String, byte[]> content, Map<String, JsonNode> files, boolean row) {

    FormModel form() {
      Node root = load();
      root.knowsOnly(FORM_KEYS);
      root.demand("default".equals(root.text("type")), "type", "must be \"default\"");
      String id = root.text("id");
      root.demand(id.matches("[a-z][a-z0-9-]{0,99}"), "id", "needs a name in kebab-case");
      List<Section> sections = sections(root);
      root.demand(!sections.isEmpty(), "components", "must not be empty");
      uniqueKeys(root, sections);
      return new FormModel(id, digest(), sections);
    }

    private Node load() {
      byte[] bytes = content.apply(resource);
      if (bytes == null) {
        throw new IllegalArgumentException(resource + ": there is no such form");
      }
      try {
        JsonNode tree = Json.tree(bytes);
        if (tree == null || !tree.isObject()) {
          throw new IllegalArgumentException(resource + ": a form is a JSON object");
        }
        files.put(resource, tree);
        return new Node(resource, "", tree);
      } catch (IOException | UncheckedIOException e) {
        throw new IllegalArgumentException(resource + ": not readable: " + e.getMessage(), e);
      }
    }

    private List<Section> sections(Node root) {
      List<Section> sections = new ArrayList<>();
      List<Field> loose = new ArrayList<>();
      for (Node component : root.list("components")) {
        if (component.text("type").equals("group")) {
          closeLoose(loose, sections);
          sections.add(group(component));
        } else {
          loose.add(field(component));
        }
      }
      closeLoose(loose, sections);
      return List.copyOf(sections);
    }

    private static void closeLoose(List<Field> loose, List<Section> sections) {
      if (!loose.isEmpty()) {
        String key = "section" + (sections.size() + 1);
        sections.add(new Section(key, Label.NONE, Label.NONE, null, List.copyOf(loose)));
        loose.clear();
      }
    }

    private Section group(Node node) {
      node.demand(!row, "type", "a row form has no groups");
      node.knowsOnly(GROUP_KEYS);
      Node properties = node.child("properties");
      properties.knowsOnly(Set.of("key", "en", "helpEn", "titleFrom"));
      String key = properties.text("key");
      properties.demand(key.matches(Node.KEY), "key", "a group needs a key");
      List<Field> fields = node.list("components").stream().map(this::field).toList();
      String titleFrom = properties.text("titleFrom");
      properties.demand(
          titleFrom.isEmpty() || titleFrom.matches(Node.KEY), "titleFrom", "names a fact");
      return new Section(
          key,
          node.label("label"),
          titleFrom.isEmpty() ? null : titleFrom,
          node.help(),
          node.hideWhen(),
          fields);
    }

    private Field field(Node node) {
      Field field = new FieldReader(node, this::rowForm).field();
      node.demand(
          !row || FieldReader.ROW_TYPES.contains(field.type()),
          "type",
          "a row form has only fields of one value");
      return field;
    }

    private FormModel rowForm(String path) {
      if (row || path.equals(resource)) {
        throw new IllegalArgumentException(resource + ": a row form has no tables");
      }
      Reading inner = new Reading(path, content, new LinkedHashMap<>(), true);
      FormModel form = inner.form();
      files.putAll(inner.files);
      return form;
    }

    private static void uniqueKeys(Node root, List<Section> sections) {
      Set<String> fields = new HashSet<>();
      Set<String> titles = new HashSet<>();
      for (Section section : sections) {
        root.demand(titles.add(section.key()), section.key(), "this key occurs twice");
        section
            .fields()
            .forEach(f -> root.demand(fields.add(f.key()), f.key(), "this key occurs twice"));
      }
    }

    private String digest() {
      return Sm3.hex(Json.canonical(Json.write(List.copyOf(files.values()))));
    }
  }
}

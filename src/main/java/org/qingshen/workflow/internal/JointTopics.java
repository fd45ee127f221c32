package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.JointReviewTopic;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a joint review is about: found by the kind of case and the permission its work needs. */
@Component
class JointTopics {

  private final List<JointReviewTopic> topics;
  private final CaseDirectory cases;
  private final Texts texts;

  JointTopics(List<JointReviewTopic> topics, @Lazy CaseDirectory cases, Texts texts) {
    this.topics = List.copyOf(topics);
    this.cases = cases;
    this.texts = texts;
  }

  /**
   * @throws IllegalStateException where no module asks that of such a case
   */
  JointReviewTopic of(WorkItem item) {
    String kind = kind(item.caseId());
    return find(kind, item.permission())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No joint review topic for " + kind + " and " + item.permission()));
  }

  /** What the form of an opinion knows: the topic, its rule, what may be said, the checklist. */
  FormContext context(WorkItem item) {
    JointReviewTopic topic = of(item);
    List<Option> opinions =
        topic.rule().opinions().stream()
            .map(opinion -> option(opinion.name(), topic.label(opinion)))
            .toList();
    return new FormContext(
        Map.of("topic", topic.permission(), "rule", topic.rule().name()),
        Map.of("topics", List.of(option(topic.permission(), topic.title())), "opinions", opinions),
        Map.of("checklist", topic.checklist(item.caseId())),
        FormContext.EMPTY.maxTotalBytes());
  }

  private Optional<JointReviewTopic> find(String kind, String permission) {
    return topics.stream()
        .filter(topic -> topic.caseKind().equals(kind) && topic.permission().equals(permission))
        .findFirst();
  }

  private String kind(CaseId caseId) {
    return cases.facts(caseId).kind();
  }

  private Option option(String value, Text said) {
    return new Option(value, new Label(texts.say(said), texts.say(said, Locale.ENGLISH)));
  }
}

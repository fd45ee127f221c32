package org.qingshen.workflow.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Who may extend a term or urge: a department of a level above, or a colleague of who holds the
 * work; never the holder. Source: roles.md section 4, rule 6 [D].
 */
@Component
class Supervision {

  private final WorkItemMapper items;
  private final InnerChainMapper chains;
  private final Texts texts;
  private final CurrentActor current;

  Supervision(WorkItemMapper items, InnerChainMapper chains, Texts texts, CurrentActor current) {
    this.items = items;
    this.chains = chains;
    this.texts = texts;
    this.current = current;
  }

  /**
   * Open work of the case that this person supervises, by the words that name it to people and in
   * the seal.
   */
  Map<String, WorkItemRow> of(CaseId caseId, Actor actor) {
    Map<String, WorkItemRow> found = new LinkedHashMap<>();
    items.openOf(caseId).stream()
        .filter(row -> post(row, actor).isPresent())
        .forEach(row -> found.put(named(row, found), row));
    boolean abstains = !found.isEmpty() && chains.abstaining(caseId).contains(actor.id());
    return abstains ? Map.of() : found;
  }

  /** The post in which this person supervises that work. */
  static Optional<Post> post(WorkItemRow row, Actor actor) {
    if (row.assignee() != null && actor.actsAs(row.assignee())) {
      return Optional.empty();
    }
    return actor.posts().stream()
        .filter(post -> post.kind().department().isPresent())
        .filter(post -> above(post, row) || beside(post, row))
        .findFirst();
  }

  /** What the forms of these acts offer: the open work the person asking supervises. */
  FormContext choices(CaseId caseId) {
    List<Option> work = current.find().map(actor -> options(of(caseId, actor))).orElse(List.of());
    return new FormContext(
        Map.of(), Map.of("items", work), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  private List<Option> options(Map<String, WorkItemRow> work) {
    return work.entrySet().stream()
        .map(
            it ->
                new Option(
                    it.getKey(), new Label(it.getKey(), words(it.getValue(), Locale.ENGLISH))))
        .toList();
  }

  private static boolean above(Post post, WorkItemRow row) {
    return post.kind().tier().compareTo(least(row.queue().post().tier())) > 0
        && post.region().contains(row.regionCode());
  }

  /** Work meant for one holder, such as an expert, is nobody's business below the province. */
  private static PostKind.Tier least(PostKind.Tier tier) {
    return tier == PostKind.Tier.POST ? PostKind.Tier.CITY : tier;
  }

  private static boolean beside(Post post, WorkItemRow row) {
    return row.assignee() != null && post.queue().equals(row.queue().whole());
  }

  private String named(WorkItemRow row, Map<String, WorkItemRow> others) {
    String plain = words(row, Texts.OF_RECORD);
    String name = plain;
    for (int same = 2; others.containsKey(name); same++) {
      name = plain + " (" + same + ")";
    }
    return name;
  }

  private String words(WorkItemRow row, Locale locale) {
    return texts.say(row.item().stepText(), locale) + " · " + texts.say(office(row), locale);
  }

  /** Such as 市生态环境局; the applicant by name. */
  static Text office(WorkItemRow row) {
    PostKind post = row.queue().post();
    return post.tier() == PostKind.Tier.ORGANISATION
        ? Text.of("workflow.term.office", row.applicant())
        : Text.of("directory.post." + post);
  }
}

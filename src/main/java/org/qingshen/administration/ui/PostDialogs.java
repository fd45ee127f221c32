package org.qingshen.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.directory.Duty;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Giving, changing and ending posts. */
class PostDialogs {

  private final PeopleKeeping people;
  private final OrganisationKeeping organisations;
  private final PostEditor rules;
  private final Runnable done;

  PostDialogs(
      PeopleKeeping people, OrganisationKeeping organisations, PostEditor rules, Runnable done) {
    this.people = people;
    this.organisations = organisations;
    this.rules = rules;
    this.done = done;
  }

  void give(PeopleEditor.Kept person) {
    open(
        Say.t("administration.people.give-to", person.name()),
        new Fields(null),
        data -> people.give(person.id(), data));
  }

  void edit(PostEditor.Kept post) {
    open(
        Say.t("administration.people.change-post"),
        new Fields(post),
        data -> people.change(post.id(), post.version(), data));
  }

  void end(PostEditor.Kept post) {
    Ask.before(
        Say.t("administration.people.end-post"),
        Say.t("administration.people.ask-end", post.organisationName(), post.name()),
        () -> people.end(post.id(), post.version()),
        done);
  }

  private void open(String title, Fields fields, Function<PostEditor.Data, Optional<Text>> save) {
    new EditDialog(
            title,
            () -> save.apply(fields.data()),
            done,
            new Paragraph(Say.t("administration.people.post-what")),
            fields.organisation,
            fields.kind,
            fields.name,
            fields.duty)
        .open();
  }

  /** The organisation first: it says which kinds of post it may have. */
  private final class Fields {

    private final ComboBox<OrganisationEditor.Kept> organisation =
        new ComboBox<>(Say.t("administration.people.column.ORGANISATION"));
    private final Select<PostKind> kind = new Select<>();
    private final TextField name = new TextField(Say.t("administration.people.column.POST"));
    private final Select<Duty> duty = new Select<>();

    Fields(PostEditor.Kept post) {
      organisation.setId("post-organisation");
      organisation.setItems(
          query ->
              matching(query.getFilter().orElse("")).stream()
                  .skip(query.getOffset())
                  .limit(query.getLimit()));
      organisation.setItemLabelGenerator(
          kept -> Say.t("administration.people.organisation-line", kept.name(), kept.regionName()));
      organisation.addValueChangeListener(change -> offer(change.getValue()));
      kind.setId("post-kind");
      kind.setLabel(Say.t("administration.people.column.KIND"));
      kind.setItemLabelGenerator(it -> it == null ? "" : Say.t("directory.post." + it));
      name.setId("post-name");
      duty.setId("post-duty");
      duty.setLabel(Say.t("administration.people.column.DUTY"));
      duty.setHelperText(Say.t("administration.people.duty-help"));
      duty.setItems(Duty.values());
      duty.setItemLabelGenerator(it -> it == null ? "" : Say.t("workflow.duty." + it));
      duty.setValue(Duty.DRAFT);
      if (post != null) {
        matching(post.organisationName()).stream()
            .filter(kept -> kept.id().equals(post.organisation()))
            .findFirst()
            .ifPresent(organisation::setValue);
        kind.setValue(post.kind());
        name.setValue(post.name());
        duty.setValue(post.duty());
      }
    }

    private List<OrganisationEditor.Kept> matching(String typed) {
      return organisations.page(new OrganisationEditor.Query(typed, null, null), null, 100).stream()
          .filter(kept -> kept.endedAt() == null)
          .toList();
    }

    private void offer(OrganisationEditor.Kept chosen) {
      PostKind before = kind.getValue();
      List<PostKind> fitting =
          chosen == null
              ? List.of()
              : Arrays.stream(PostKind.values()).filter(it -> rules.fits(it, chosen)).toList();
      kind.setItems(fitting);
      if (fitting.contains(before)) {
        kind.setValue(before);
      } else if (fitting.size() == 1) {
        kind.setValue(fitting.get(0));
      }
    }

    PostEditor.Data data() {
      OrganisationId in =
          organisation.getOptionalValue().map(OrganisationEditor.Kept::id).orElse(null);
      return new PostEditor.Data(in, kind.getValue(), name.getValue(), duty.getValue());
    }
  }
}

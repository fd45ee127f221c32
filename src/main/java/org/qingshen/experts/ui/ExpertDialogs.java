package org.qingshen.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Registering and changing an expert. */
class ExpertDialogs {

  private final ExpertPool pool;
  private final List<Expert.Field> fields;
  private final List<ExpertPool.Home> homes;
  private final Runnable done;

  ExpertDialogs(
      ExpertPool pool, List<Expert.Field> fields, List<ExpertPool.Home> homes, Runnable done) {
    this.pool = pool;
    this.fields = fields;
    this.homes = homes;
    this.done = done;
  }

  void register() {
    TextField name = Widgets.field("expert-name", Say.t("experts.column.NAME"));
    TextField login = Widgets.field("expert-login", Say.t("experts.column.LOGIN"));
    TextField employer = Widgets.field("expert-employer", Say.t("experts.column.EMPLOYER"));
    TextField credit = Widgets.field("expert-credit", Say.t("experts.person.credit"));
    DatePicker since = new DatePicker(Say.t("experts.column.SINCE"));
    since.setId("expert-since");
    Qualification qualification = new Qualification(null);
    List<ExpertPool.Registered.Issued> issued = new ArrayList<>();
    Widgets.ask(
            Say.t("experts.pool.add"),
            () -> {
              Expert.Employment now =
                  new Expert.Employment(
                      null,
                      employer.getValue().strip(),
                      Widgets.typed(credit),
                      since.getValue(),
                      null);
              return registered(
                  pool.register(
                      new ExpertPool.Registration(
                          name.getValue(), login.getValue(), qualification.profile(), now)),
                  issued);
            },
            () -> {
              done.run();
              issued.forEach(ExpertDialogs::show);
            },
            name,
            login,
            qualification.title,
            qualification.region,
            qualification.skills,
            qualification.industries,
            employer,
            credit,
            since,
            qualification.certificate,
            qualification.number,
            qualification.validUntil)
        .open();
  }

  private static Optional<Text> registered(
      ExpertPool.Registered outcome, List<ExpertPool.Registered.Issued> issued) {
    if (outcome instanceof ExpertPool.Registered.Refused refused) {
      return Optional.of(refused.reason());
    }
    issued.add((ExpertPool.Registered.Issued) outcome);
    return Optional.empty();
  }

  /** The password is shown this once. */
  private static void show(ExpertPool.Registered.Issued issued) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(issued.name());
    dialog.setCloseOnOutsideClick(false);
    Code password = new Code(issued.password());
    password.setId("expert-password");
    dialog.add(
        new Paragraph(Say.t("experts.pool.issued", issued.name(), issued.code(), issued.login())),
        password);
    dialog.getFooter().add(new Button(Say.t("experts.pool.close"), click -> dialog.close()));
    dialog.open();
  }

  void edit(Expert expert) {
    Qualification qualification = new Qualification(expert.profile());
    Widgets.ask(
            Say.t("experts.pool.edit") + " " + expert.code() + " " + expert.name(),
            () -> pool.change(expert.id(), expert.version(), qualification.profile()),
            done,
            qualification.title,
            qualification.region,
            qualification.skills,
            qualification.industries,
            qualification.certificate,
            qualification.number,
            qualification.validUntil)
        .open();
  }

  void ties(Expert expert) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(expert.code() + " " + expert.name());
    dialog.setWidth("min(820px, 96vw)");
    dialog.add(new TiesPanel(new TiesPanel.OfPool(pool, expert.id())));
    dialog
        .getFooter()
        .add(
            new Button(
                Say.t("experts.pool.close"),
                click -> {
                  dialog.close();
                  done.run();
                }));
    dialog.open();
  }

  /** What the keeper says of somebody's qualification. */
  private final class Qualification {

    private final TextField title = Widgets.field("expert-title", Say.t("experts.column.TITLE"));
    private final ComboBox<ExpertPool.Home> region = new ComboBox<>(Say.t("experts.column.REGION"));
    private final CheckboxGroup<Expert.Field> skills = new CheckboxGroup<>();
    private final TextField industries =
        Widgets.field("expert-industries", Say.t("experts.person.industries"));
    private final TextField certificate =
        Widgets.field("expert-certificate", Say.t("experts.column.CERTIFICATE"));
    private final TextField number = Widgets.field("expert-number", Say.t("experts.column.NUMBER"));
    private final DatePicker validUntil = new DatePicker(Say.t("experts.column.VALID_UNTIL"));
    private final List<Expert.Certificate> others = new ArrayList<>();

    Qualification(Expert.Profile known) {
      region.setId("expert-region");
      region.setItems(homes);
      region.setItemLabelGenerator(ExpertPool.Home::name);
      skills.setId("expert-fields");
      skills.setLabel(Say.t("experts.column.FIELDS"));
      skills.setItems(fields);
      skills.setItemLabelGenerator(
          it -> it.in(com.vaadin.flow.component.UI.getCurrent().getLocale()));
      if (known != null) {
        fill(known);
      }
    }

    private void fill(Expert.Profile known) {
      title.setValue(known.title());
      homes.stream()
          .filter(it -> it.code().equals(known.region()))
          .findFirst()
          .ifPresent(region::setValue);
      fields.stream().filter(it -> known.fields().contains(it.code())).forEach(skills::select);
      industries.setValue(String.join("、", known.industries()));
      known.certificates().stream()
          .findFirst()
          .ifPresent(
              it -> {
                certificate.setValue(it.name());
                number.setValue(it.number());
                validUntil.setValue(it.validUntil());
              });
      known.certificates().stream().skip(1).forEach(others::add);
    }

    Expert.Profile profile() {
      List<Expert.Certificate> certificates = new ArrayList<>();
      if (!certificate.isEmpty() || !number.isEmpty()) {
        certificates.add(
            new Expert.Certificate(
                certificate.getValue().strip(), number.getValue().strip(), validUntil.getValue()));
      }
      certificates.addAll(others);
      return new Expert.Profile(
          title.getValue().strip(),
          region.getValue() == null ? null : region.getValue().code(),
          skills.getValue().stream().map(Expert.Field::code).toList(),
          Stream.of(industries.getValue().split("[、,，;；]"))
              .map(String::strip)
              .filter(it -> !it.isEmpty())
              .toList(),
          certificates);
    }
  }
}

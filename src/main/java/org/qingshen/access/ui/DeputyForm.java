package org.qingshen.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.access.OwnDeputies;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Person;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Appoints a deputy; what is wrong is said beside the field it is about. */
class DeputyForm extends Div {

  private static final int WEEK = 7;

  private final transient OwnDeputies deputies;
  private final transient Clock clock;
  private final transient Runnable done;
  private final ComboBox<Person> deputy = new ComboBox<>(Say.t("access.deputy.deputy"));
  private final DateTimePicker from = moment("from", "access.deputy.from");
  private final DateTimePicker until = moment("until", "access.deputy.until");
  private final TextField reason = new TextField(Say.t("access.deputy.reason"));

  DeputyForm(OwnDeputies deputies, Clock clock, Runnable done) {
    this.deputies = deputies;
    this.clock = clock;
    this.done = done;
    addClassName("deputy-form");
    deputy.setId("deputy");
    deputy.setItemLabelGenerator(DeputyForm::label);
    deputy.setItems(deputies.candidates());
    deputy.setRequiredIndicatorVisible(true);
    deputy.setManualValidation(true);
    deputy.setHelperText(Say.t("access.deputy.deputy.help"));
    reason.setId("reason");
    reason.setMaxLength(400);
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    Button appoint = new Button(Say.t("access.deputy.appoint"), click -> appoint());
    appoint.setId("appoint");
    appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields = new Div(deputy, from, until, reason);
    fields.addClassName("deputy-fields");
    add(fields, appoint);
    clear();
  }

  private static String label(Person person) {
    String posts =
        person.posts().stream()
            .map(post -> Say.t("shell.post", post.organisationName(), post.name()))
            .distinct()
            .collect(Collectors.joining(Say.t("shell.posts.and")));
    return Say.t("access.person.label", person.name(), posts);
  }

  private static DateTimePicker moment(String id, String label) {
    DateTimePicker picker = new DateTimePicker(Say.t(label));
    picker.setId(id);
    picker.setStep(Duration.ofMinutes(30));
    picker.setLocale(Say.locale());
    picker.setRequiredIndicatorVisible(true);
    picker.setManualValidation(true);
    picker.setDatePickerI18n(DateWords.iso());
    return picker;
  }

  private void clear() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE);
    deputy.clear();
    reason.clear();
    from.setValue(now.truncatedTo(ChronoUnit.MINUTES));
    until.setValue(LocalDateTime.of(now.toLocalDate().plusDays(WEEK), LocalTime.of(18, 0)));
  }

  private void appoint() {
    sayNothing();
    if (deputy.getValue() == null) {
      say(deputy, Text.of("access.deputy.choose"));
    } else if (from.getValue() == null) {
      say(from, Text.of("access.deputy.moment"));
    } else if (until.getValue() == null) {
      say(until, Text.of("access.deputy.moment"));
    } else {
      Optional<Text> objection =
          deputies.appoint(
              deputy.getValue().id(),
              from.getValue().atZone(OfficeTime.ZONE).toInstant(),
              until.getValue().atZone(OfficeTime.ZONE).toInstant(),
              reason.getValue());
      objection.ifPresentOrElse(this::refused, this::appointed);
    }
  }

  private void refused(Text objection) {
    if (objection.key().startsWith(Deputies.PERIOD)) {
      say(until, objection);
    } else {
      say(objection.key().equals(Deputies.REASON) ? reason : deputy, objection);
    }
  }

  private void appointed() {
    Notices.success(Text.of("access.deputy.appointed"));
    clear();
    done.run();
  }

  private void sayNothing() {
    deputy.setInvalid(false);
    from.setInvalid(false);
    until.setInvalid(false);
    reason.setInvalid(false);
  }

  private static void say(HasValidation field, Text sentence) {
    field.setErrorMessage(Say.t(sentence));
    field.setInvalid(true);
  }
}

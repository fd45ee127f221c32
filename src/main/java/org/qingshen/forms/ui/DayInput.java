package org.qingshen.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** A day; what was typed and is no day is kept as it was typed. */
final class DayInput implements Codec<LocalDate> {

  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{4})(?:\\D{1,2}|(?=\\d{4}$))(\\d{1,2})(?:\\D{1,2}|(?=\\d{2}$))(\\d{1,2})\\D?");
  private static final String TYPED = "_inputElementValue";

  private final DatePicker picker = new DatePicker();

  static FieldView of(Field field) {
    DayInput day = new DayInput();
    day.picker.setI18n(words(Say.locale()));
    day.picker.setFallbackParser(
        typed -> loose(typed).map(Result::ok).orElseGet(() -> Result.error("")));
    InputView<LocalDate> view = new InputView<>(field, day.picker, day);
    day.picker.getElement().addEventListener("unparsable-change", event -> view.touched());
    return view;
  }

  @Override
  public Object answer(LocalDate value) {
    if (value != null) {
      return value.toString();
    }
    String typed = picker.getElement().getProperty(TYPED, "");
    return typed.isBlank() ? null : typed;
  }

  @Override
  public LocalDate value(Object answer) {
    try {
      return LocalDate.parse(Answers.text(answer));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  @Override
  public void leftover(Object answer) {
    boolean noDay = value(answer) == null;
    picker.getElement().setProperty(TYPED, noDay ? Answers.text(answer) : "");
  }

  /** Days as people write them: 20261122, 2026.11.2, with or without characters between. */
  static Optional<LocalDate> loose(String typed) {
    Matcher parts = LOOSE.matcher(typed.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static DatePicker.DatePickerI18n words(Locale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    return new DatePicker.DatePickerI18n()
        .setDateFormat("yyyy-MM-dd")
        .setFirstDayOfWeek(1)
        .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
        .setWeekdays(sevenOf(symbols.getWeekdays()))
        .setWeekdaysShort(sevenOf(symbols.getShortWeekdays()))
        .setToday(Say.t("formsui.day.today"))
        .setCancel(Say.t("formsui.cancel"));
  }

  /** The names start at index 1, with Sunday. */
  private static List<String> sevenOf(String[] names) {
    return Arrays.asList(names).subList(1, 8);
  }
}

package org.qingshen.access.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import org.qingshen.shared.ui.Say;

/** The words of a calendar, in the language of the page. */
final class DateWords {

  private DateWords() {}

  static DatePicker.DatePickerI18n iso() {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(Say.locale());
    return new DatePicker.DatePickerI18n()
        .setDateFormat("yyyy-MM-dd")
        .setFirstDayOfWeek(1)
        .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
        .setWeekdays(sevenOf(symbols.getWeekdays()))
        .setWeekdaysShort(sevenOf(symbols.getShortWeekdays()))
        .setToday(Say.t("access.today"))
        .setCancel(Say.t("access.cancel"));
  }

  /** The names start at index 1, with Sunday. */
  private static List<String> sevenOf(String[] names) {
    return Arrays.asList(names).subList(1, 8);
  }
}

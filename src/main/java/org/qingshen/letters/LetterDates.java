package org.qingshen.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qingshen.shared.OfficeTime;

/** Days and moments as letters write them. */
public final class LetterDates {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int TEN = 10;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(OfficeTime.ZONE);

  private LetterDates() {}

  /** Such as 2026年11月22日. */
  public static String plain(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Such as 二〇二六年十一月二十二日. */
  public static String inWords(LocalDate day) {
    StringBuilder year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(digit -> year.append(digit(digit - '0')));
    return year + "年" + small(day.getMonthValue()) + "月" + small(day.getDayOfMonth()) + "日";
  }

  /** Such as 2026年11月22日 10:00:00, Beijing time. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** 1 to 99. */
  private static String small(int number) {
    int tens = number / TEN;
    int ones = number % TEN;
    String before = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(digit(tens))) + "十";
    return before + (ones == 0 ? "" : digit(ones));
  }

  private static char digit(int value) {
    return DIGITS.charAt(value);
  }
}

package org.qingshen.calendar.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Year;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an empty calendar the years whose notices are known; from then on the tables decide. */
@Component
class CalendarSeed implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(CalendarSeed.class);
  private static final String FILE = "calendar/state-council.csv";
  private static final Pattern HEAD = Pattern.compile("# (\\d{4}) (.+)");

  private final CalendarMapper mapper;
  private final HolidaySheet sheets;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CalendarSeed(
      CalendarMapper mapper, HolidaySheet sheets, PlatformTransactionManager manager, Clock clock) {
    this.mapper = mapper;
    this.sheets = sheets;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  /** Notices in the file, with their days. */
  record Notice(int year, String source, List<Day> days) {}

  @Override
  public void afterSingletonsInstantiated() {
    if (mapper.years().isEmpty()) {
      try {
        transaction.executeWithoutResult(status -> notices().forEach(this::write));
      } catch (DuplicateKeyException e) {
        log.info("Another node has filled the calendar");
      }
    }
  }

  private void write(Notice notice) {
    mapper.insertYear(new Year(notice.year(), notice.source(), OfficeTime.now(clock), 0));
    mapper.insertDays(notice.year(), notice.days());
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (String line : lines()) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        notices.add(new Notice(Integer.parseInt(head.group(1)), head.group(2), new ArrayList<>()));
      } else {
        Notice notice = notices.get(notices.size() - 1);
        notice.days().add(sheets.day(List.of(line.split(",")), notice.year()).orElseThrow());
      }
    }
    return notices;
  }

  private static List<String> lines() {
    try {
      return new ClassPathResource(FILE)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.integrity.process.InquiryTimers;
import org.springframework.stereotype.Component;

/** Until when the party may answer, and when its silence counts. */
@Component
public class InquiryDue {

  private final InquirySettings settings;
  private final WorkingCalendar calendar;
  private final Clock clock;

  InquiryDue(InquirySettings settings, WorkingCalendar calendar, Clock clock) {
    this.settings = settings;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The last moment of a defence that begins now. */
  public Instant defence() {
    return calendar.dueAfter(clock.instant(), settings.defenceDays());
  }

  public Map<String, Object> defence(Instant due) {
    return InquiryTimers.variables(
        FalsificationInquiryModel.DEFENCE_DUE, FalsificationInquiryModel.DEFENCE_LAPSE, due);
  }

  Map<String, Object> originals() {
    Instant due = calendar.dueAfter(clock.instant(), settings.originalsDays());
    return InquiryTimers.variables(
        FalsificationInquiryModel.ORIGINALS_DUE, FalsificationInquiryModel.ORIGINALS_LAPSE, due);
  }

  int defenceDays() {
    return settings.defenceDays();
  }
}

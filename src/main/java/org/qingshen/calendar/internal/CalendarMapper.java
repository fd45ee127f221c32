package org.qingshen.calendar.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Year;

@Mapper
interface CalendarMapper {

  List<Year> years();

  Year year(@Param("year") int year);

  List<Day> days(@Param("year") int year);

  List<Day> allDays();

  void insertYear(Year year);

  /**
   * @return 0 where somebody changed the year since it was read
   */
  int change(@Param("year") int year, @Param("version") long version);

  void describe(@Param("year") int year, @Param("source") String source, @Param("at") Instant at);

  void insertDays(@Param("year") int year, @Param("days") List<Day> days);

  int deleteDay(@Param("on") LocalDate on);

  void deleteDays(@Param("year") int year);
}

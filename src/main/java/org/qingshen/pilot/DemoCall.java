package org.qingshen.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.internal.CallContent;
import org.qingshen.pilot.internal.CallNotices;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;

/**
 * The settings of the Guangxi notice of 2023-09-06 [S004] for a demo province, moved to an open
 * window and marked as a demonstration. Wording is ours; see pilot.md for each source.
 */
final class DemoCall {

  static final String ID = "demo-call";

  /** From 2023-09-06 to 2023-10-23, as in the notice (pilot.md section 10). */
  private static final int DAYS_OPEN = 47;

  /** How much earlier the cities close [D]. */
  private static final int DAYS_CITY_EARLIER = 7;

  private DemoCall() {}

  static PilotCall publishedOn(LocalDate day, DemoCast cast) {
    return CallContent.of(answers(day, cast.call()))
        .published(
            ID,
            new RegionCode(cast.province()),
            cast.cities(),
            day.atStartOfDay(OfficeTime.ZONE).toInstant(),
            0);
  }

  private static FormData answers(LocalDate day, DemoCast.Call call) {
    return CallNotices.named("guangxi-2023")
        .with("title", call.title().formatted(day.getYear()))
        .with("year", String.valueOf(day.getYear()))
        .with("basis", call.basis())
        .with("opensOn", day.toString())
        .with("closesOn", day.plusDays(DAYS_OPEN).toString())
        .with("closesBasis", call.closesBasis())
        .with("citiesCloseOn", day.plusDays(DAYS_OPEN - DAYS_CITY_EARLIER).toString())
        .with("weights", weights())
        .with(
            "contacts",
            List.of(contact(call.contact(), "清洁生产主管处（演示）"), contact("清洁生产技术支持单位(演示)", "业务科（演示）")));
  }

  /** No points or weights are published [pilot.md section 6]: no basis, so 依据待确认. */
  private static List<Map<String, Object>> weights() {
    return List.of(
        weight(RubricDimension.CONFORMITY, "20"),
        weight(RubricDimension.SOUNDNESS, "20"),
        weight(RubricDimension.INNOVATION, "20"),
        weight(RubricDimension.REPLICABILITY, "20"),
        weight(RubricDimension.FOUNDATION, "10"),
        weight(RubricDimension.FEASIBILITY, "10"));
  }

  private static Map<String, Object> weight(RubricDimension dimension, String weight) {
    return Map.of("code", dimension.name(), "weight", weight, "maxPoints", "100");
  }

  /** Nobody's number. */
  private static Map<String, Object> contact(String department, String office) {
    return Map.of("department", department, "office", office, "phone", "0000-0000000");
  }
}

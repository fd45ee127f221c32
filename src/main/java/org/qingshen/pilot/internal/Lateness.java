package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.Optional;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/** 逾期不予受理, said with both times. Source: pilot.md section 10 [S004]; which cut-off counts [D]. */
final class Lateness {

  private Lateness() {}

  /**
   * @param resubmission what the city returned is held to the province's cut-off only
   */
  static Optional<Text> of(
      PilotCall call, RegionCode place, boolean resubmission, Instant submittedAt) {
    CutOff province = call.provinceCutOff();
    if (province.passed(submittedAt)) {
      return Optional.of(atProvince(province, submittedAt));
    }
    return call.cityCutOff(place)
        .filter(city -> !resubmission && city.passed(submittedAt))
        .map(city -> atCity(city, submittedAt));
  }

  static Text atCity(CutOff cutOff, Instant at) {
    return Text.of("pilot.late.city", OfficeTime.full(cutOff.at()), OfficeTime.full(at));
  }

  private static Text atProvince(CutOff cutOff, Instant at) {
    return Text.of("pilot.late.province", OfficeTime.full(cutOff.at()), OfficeTime.full(at));
  }
}

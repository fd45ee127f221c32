package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Organisation;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;

/** Who may create an application, and when: the first rule that objects says why. */
enum Eligibility {
  /** A call that is not open takes no applications [S004 section 5, P0]. */
  CALL_IS_OPEN {
    @Override
    Optional<Text> objection(PilotCall call, Organisation applicant, Instant now) {
      return call.openAt(now)
          ? Optional.empty()
          : Optional.of(
              Text.of("pilot.create.closed", call.title(), OfficeTime.full(call.closesAt())));
    }
  },
  /** Only kinds of bodies the notice names [S004 section 3]; more by the call's data [D]. */
  APPLICANT_KIND_IS_ALLOWED {
    @Override
    Optional<Text> objection(PilotCall call, Organisation applicant, Instant now) {
      return call.applicantKinds().contains(applicant.kind())
          ? Optional.empty()
          : Optional.of(
              Text.of(
                  "pilot.create.kind",
                  applicant.name(),
                  Text.of("pilot.organisationKind." + applicant.kind())));
    }
  },
  /** A call speaks to its own province [S004]. */
  SAME_PROVINCE {
    @Override
    Optional<Text> objection(PilotCall call, Organisation applicant, Instant now) {
      return call.province().equals(applicant.region().province())
          ? Optional.empty()
          : Optional.of(Text.of("pilot.create.province", applicant.name()));
    }
  },
  /** 逾期不予受理 [S004 section 10]; each city's own earlier cut-off [D]. */
  BEFORE_CITY_CUT_OFF {
    @Override
    Optional<Text> objection(PilotCall call, Organisation applicant, Instant now) {
      Optional<CutOff> cutOff = call.cityCutOff(applicant.region());
      if (cutOff.isEmpty()) {
        return Optional.of(Text.of("pilot.create.noCity", applicant.name()));
      }
      return cutOff.filter(it -> it.passed(now)).map(it -> Lateness.atCity(it, now));
    }
  };

  abstract Optional<Text> objection(PilotCall call, Organisation applicant, Instant now);

  static Optional<Text> first(PilotCall call, Organisation applicant, Instant now) {
    return List.of(values()).stream()
        .flatMap(rule -> rule.objection(call, applicant, now).stream())
        .findFirst();
  }
}

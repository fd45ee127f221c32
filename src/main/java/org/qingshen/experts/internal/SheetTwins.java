package org.qingshen.experts.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.experts.Expert;
import org.qingshen.experts.internal.PoolSheetCheck.Found;
import org.qingshen.experts.internal.SamePerson.Traits;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Finds one natural person under two logins, in the pool or within a table that is brought in. */
@Component
class SheetTwins {

  private final StoredExperts experts;

  SheetTwins(StoredExperts experts) {
    this.experts = experts;
  }

  /**
   * @param known whom the line is about; null for somebody new
   * @param before the lines above
   */
  Optional<Text> of(
      PoolLine line,
      Expert known,
      RegionCode province,
      Expert.Profile profile,
      Expert.Employment employer,
      List<Found> before) {
    Traits traits = new Traits(line.name(), profile, List.of(employer));
    return before.stream()
        .filter(it -> !it.line().login().equals(line.login()))
        .filter(it -> SamePerson.same(traits(it), traits))
        .findFirst()
        .map(it -> Text.of("experts.sheet.same-person", it.line().line()))
        .or(
            () ->
                experts
                    .twin(province, known == null ? null : known.id(), traits)
                    .map(it -> Text.of("experts.fault.same-person", it.code())));
  }

  private static Traits traits(Found it) {
    return new Traits(it.line().name(), it.profile(), List.of(it.employer()));
  }
}

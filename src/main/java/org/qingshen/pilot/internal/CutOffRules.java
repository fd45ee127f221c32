package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;

/** Rules over the cut-offs of a call; named in {@link CallRule}. */
final class CutOffRules {

  private CutOffRules() {}

  static Stream<Problem> closesAfterOpening(CallCheck check) {
    Instant opens = check.content().opensAt().orElseThrow();
    return all(check)
        .filter(it -> !it.at().isAfter(opens))
        .map(it -> new Problem(it.field(), Text.of("pilot.callRule.closesBeforeOpening")));
  }

  static Stream<Problem> ahead(CallCheck check) {
    return all(check)
        .filter(it -> !it.at().isAfter(check.now()) && !check.stands(it.at()))
        .map(
            it ->
                new Problem(
                    it.field(),
                    Text.of(
                        "pilot.callRule.past",
                        OfficeTime.full(it.at()),
                        OfficeTime.full(check.now()))));
  }

  static Stream<Problem> citiesFirst(CallCheck check) {
    return cities(check)
        .filter(it -> !it.at().isBefore(check.closesAt()))
        .map(
            it ->
                new Problem(
                    it.field(),
                    Text.of(
                        "pilot.callRule.cityAfterProvince",
                        OfficeTime.full(it.at()),
                        OfficeTime.full(check.closesAt()))));
  }

  static Stream<Problem> ownDay(CallCheck check) {
    return check.cells(
        CallFields.CITIES,
        CallFields.CLOSES_ON,
        row ->
            row.text(CallFields.CLOSES_ON).isBlank() && !row.text(CallFields.CLOSES_TIME).isBlank()
                ? Text.of("pilot.callRule.dayMissing")
                : null);
  }

  private static Stream<Typed> cities(CallCheck check) {
    List<FormData> rows = check.data().rows(CallFields.CITIES);
    Stream<Typed> own =
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(
                at ->
                    check.content().ownCutOff(rows.get(at)).stream()
                        .map(moment -> new Typed("cities[%d].closesOn".formatted(at), moment)));
    Instant together = check.content().citiesCloseAt().orElseThrow();
    return Stream.concat(Stream.of(new Typed(CallFields.CITIES_CLOSE_ON, together)), own);
  }

  private static Stream<Typed> all(CallCheck check) {
    return Stream.concat(
        Stream.of(new Typed(CallFields.CLOSES_ON, check.closesAt())), cities(check));
  }

  /** A cut-off and the field it was typed in. */
  private record Typed(String field, Instant at) {}
}

package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which version of an item applies: the latest begun, the province's own before the common. */
final class VetoBook {

  private final Map<String, List<VetoItemRow>> byCode = new LinkedHashMap<>();

  /**
   * @param rows common ones and one province's, in the order of the catalogue
   */
  VetoBook(Collection<VetoItemRow> rows) {
    rows.forEach(
        row ->
            byCode.merge(
                row.code(),
                List.of(row),
                (all, more) ->
                    java.util.stream.Stream.concat(all.stream(), more.stream()).toList()));
  }

  List<VetoItemRow> at(Instant at) {
    return byCode.keySet().stream().flatMap(code -> at(code, at).stream()).toList();
  }

  /** A province's own version that has ended leaves no room for the common one. */
  Optional<VetoItemRow> at(String code, Instant at) {
    List<VetoItemRow> versions = byCode.getOrDefault(code, List.of());
    return latest(versions, false, at)
        .or(() -> latest(versions, true, at))
        .filter(row -> !row.ended(at));
  }

  private static Optional<VetoItemRow> latest(
      List<VetoItemRow> versions, boolean common, Instant at) {
    return versions.stream()
        .filter(row -> row.common() == common)
        .filter(row -> row.begun(at))
        .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier);
  }
}

package org.qingshen.directory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor.RegionLine;
import org.qingshen.directory.RegionPreview;
import org.qingshen.directory.RegionPreview.Effect;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Lines of an import held against one another and against what is known. Levels follow from the
 * digits: a county lies in its city, or in its province where there is no such city (省直辖); source:
 * GB/T 2260.
 */
final class RegionLines {

  private static final String CODE = "[1-9]\\d{5}";
  private static final int LONGEST_SHOWN = 20;

  private final Map<String, Region> known;
  private final Map<String, Long> times;

  /** Parent by code, as typed or as it follows. */
  private final Map<String, String> parents = new HashMap<>();

  private RegionLines(List<RegionLine> lines, List<Region> stored) {
    known =
        stored.stream()
            .collect(Collectors.toMap(region -> region.code().value(), region -> region));
    times = lines.stream().collect(Collectors.groupingBy(RegionLine::code, Collectors.counting()));
    stored.forEach(
        region ->
            parents.put(
                region.code().value(), region.parent() == null ? "" : region.parent().value()));
    lines.stream()
        .filter(line -> isCode(line.code()))
        .forEach(line -> parents.put(line.code(), parentOf(line)));
  }

  static RegionPreview preview(List<RegionLine> typed, List<Region> stored) {
    List<RegionLine> lines = typed.stream().map(RegionLines::plain).toList();
    RegionLines all = new RegionLines(lines, stored);
    return new RegionPreview(lines.stream().map(all::row).toList());
  }

  /** The division in which that one lies, given which are known. */
  static Optional<RegionCode> parent(RegionCode code, java.util.function.Predicate<String> known) {
    if (code.isProvince()) {
      return Optional.empty();
    }
    boolean county = !code.isCity();
    return Optional.of(county && known.test(code.city().value()) ? code.city() : code.province());
  }

  private static RegionLine plain(RegionLine line) {
    return new RegionLine(
        line.line(), Typed.line(line.code()), Typed.line(line.name()), Typed.line(line.parent()));
  }

  private static boolean isCode(String code) {
    return code.matches(CODE);
  }

  private boolean exists(String code) {
    return known.containsKey(code) || times.containsKey(code);
  }

  private String parentOf(RegionLine line) {
    return line.parent().isEmpty()
        ? parent(new RegionCode(line.code()), this::exists).map(RegionCode::value).orElse("")
        : line.parent();
  }

  private RegionPreview.Row row(RegionLine line) {
    List<Text> problems = new ArrayList<>();
    Typed.fault(line.name(), Typed.REGION_NAME).ifPresent(problems::add);
    String parent = line.parent();
    if (!isCode(line.code())) {
      problems.add(Text.of("directory.import.bad-code", shown(line.code())));
    } else {
      if (times.get(line.code()) > 1) {
        problems.add(Text.of("directory.import.twice", line.code()));
      }
      parent = parents.get(line.code());
      parentFault(line.code(), parent).ifPresent(problems::add);
    }
    Effect effect = problems.isEmpty() ? effect(line, parent) : Effect.BAD;
    return new RegionPreview.Row(
        line.line(), line.code(), line.name(), parent, effect, List.copyOf(problems));
  }

  private Optional<Text> parentFault(String code, String parent) {
    RegionCode place = new RegionCode(code);
    if (parent.isEmpty()) {
      return place.isProvince()
          ? Optional.empty()
          : Optional.of(Text.of("directory.import.no-parent", code));
    }
    if (!isCode(parent)) {
      return Optional.of(Text.of("directory.import.bad-parent", shown(parent)));
    }
    if (circles(code)) {
      return Optional.of(Text.of("directory.import.circle", code, parent));
    }
    if (!exists(parent)) {
      return Optional.of(Text.of("directory.import.unknown-parent", parent));
    }
    String right = parent(place, this::exists).map(RegionCode::value).orElse("");
    if (parent.equals(right)) {
      return Optional.empty();
    }
    return Optional.of(
        right.isEmpty()
            ? Text.of("directory.import.province-in", code, parent)
            : Text.of("directory.import.wrong-level", code, right, parent));
  }

  /** Whether climbing from there comes back. */
  private boolean circles(String code) {
    Set<String> passed = new HashSet<>();
    String at = code;
    while (!at.isEmpty() && passed.add(at)) {
      at = parents.getOrDefault(at, "");
    }
    return at.equals(code);
  }

  private Effect effect(RegionLine line, String parent) {
    Region old = known.get(line.code());
    if (old == null) {
      return Effect.NEW;
    }
    String before = old.parent() == null ? "" : old.parent().value();
    return old.name().equals(line.name()) && before.equals(parent) ? Effect.SAME : Effect.CHANGED;
  }

  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}

package org.qingshen.experts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.experts.Expert;
import org.qingshen.shared.CreditCode;
import org.qingshen.shared.Text;

/** What is wrong with what somebody typed about an expert; every sentence, not the first only. */
final class ExpertFault {

  private static final int TITLE = 80;
  private static final int NAME = 200;
  private static final int NOTE = 400;
  private static final int REASON = 5;

  private ExpertFault() {}

  static List<Text> of(Expert.Profile profile, List<Expert.Field> known) {
    List<Text> faults = new ArrayList<>();
    length(faults, "title", profile.title(), TITLE);
    Set<String> codes = known.stream().map(Expert.Field::code).collect(Collectors.toSet());
    if (profile.fields().isEmpty()) {
      faults.add(Text.of("experts.fault.no-field"));
    }
    profile.fields().stream()
        .filter(it -> !codes.contains(it))
        .forEach(it -> faults.add(Text.of("experts.fault.unknown-field", it)));
    profile.industries().forEach(it -> length(faults, "industry", it, TITLE));
    for (Expert.Certificate it : profile.certificates()) {
      length(faults, "certificate", it.name(), TITLE);
      length(faults, "certificate-number", it.number(), TITLE);
    }
    return faults;
  }

  static List<Text> of(Expert.Employment it, LocalDate today) {
    List<Text> faults = new ArrayList<>();
    length(faults, "employer", it.employer(), NAME);
    credit(faults, it.creditCode());
    if (it.fromDate() == null) {
      faults.add(Text.of("experts.fault.no-from"));
    } else if (it.fromDate().isAfter(today)) {
      faults.add(Text.of("experts.fault.from-future"));
    } else if (it.toDate() != null && it.toDate().isBefore(it.fromDate())) {
      faults.add(Text.of("experts.fault.ends-before"));
    }
    return faults;
  }

  static List<Text> of(Expert.Tie it) {
    List<Text> faults = new ArrayList<>();
    length(faults, "tie-name", it.name(), NAME);
    credit(faults, it.creditCode());
    if (it.kind() == null) {
      faults.add(Text.of("experts.fault.no-kind"));
    }
    if (it.note() != null && it.note().length() > NOTE) {
      faults.add(Text.of("experts.fault.too-long", Text.of("experts.what.note"), NOTE));
    }
    return faults;
  }

  static List<Text> reason(String reason) {
    List<Text> faults = new ArrayList<>();
    if (reason == null || reason.strip().length() < REASON) {
      faults.add(Text.of("experts.fault.reason", REASON));
    } else if (reason.length() > NOTE) {
      faults.add(Text.of("experts.fault.too-long", Text.of("experts.what.reason"), NOTE));
    }
    return faults;
  }

  private static void credit(List<Text> faults, String code) {
    if (code != null && !code.isBlank()) {
      CreditCode.fault(code).ifPresent(faults::add);
    }
  }

  private static void length(List<Text> faults, String what, String typed, int most) {
    Text name = Text.of("experts.what." + what);
    if (typed == null || typed.isBlank()) {
      faults.add(Text.of("experts.fault.missing", name));
    } else if (typed.length() > most) {
      faults.add(Text.of("experts.fault.too-long", name, most));
    }
  }
}

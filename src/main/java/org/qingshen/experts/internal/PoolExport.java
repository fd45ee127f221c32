package org.qingshen.experts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.access.NewAccounts;
import org.qingshen.directory.Directory;
import org.qingshen.experts.Expert;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** The pool of a province in the columns of {@link PoolColumn}. */
@Component
class PoolExport {

  private final StoredExperts experts;
  private final NewAccounts accounts;
  private final Directory directory;
  private final Texts texts;

  PoolExport(StoredExperts experts, NewAccounts accounts, Directory directory, Texts texts) {
    this.experts = experts;
    this.accounts = accounts;
    this.directory = directory;
    this.texts = texts;
  }

  List<List<String>> rows(RegionCode province) {
    Map<String, String> labels =
        experts.all().stream().collect(Collectors.toMap(Expert.Field::code, Expert.Field::zh));
    return experts.all(province).stream().map(it -> row(it, labels::get)).toList();
  }

  private List<String> row(Expert it, Function<String, String> label) {
    Expert.Employment now =
        it.employments().stream()
            .filter(job -> job.toDate() == null)
            .findFirst()
            .or(() -> it.employments().stream().findFirst())
            .orElse(new Expert.Employment("", "", null, null, null));
    Expert.Certificate first =
        it.profile().certificates().stream()
            .findFirst()
            .orElse(new Expert.Certificate("", "", null));
    return List.of(
        it.code(),
        it.name(),
        accounts.loginOf(it.id()).orElse(""),
        it.profile().title(),
        directory.regionName(it.profile().region()),
        it.profile().fields().stream().map(label).collect(Collectors.joining("、")),
        String.join("、", it.profile().industries()),
        now.employer(),
        Objects.toString(now.creditCode(), ""),
        day(now.fromDate()),
        first.name(),
        first.number().isEmpty() ? "" : first.masked(),
        day(first.validUntil()),
        texts.say(it.state().text()));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

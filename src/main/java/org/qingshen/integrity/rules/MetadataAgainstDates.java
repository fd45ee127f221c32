package org.qingshen.integrity.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * D3: what a file says of itself against what is said of it. A photo is taken on its day; a paper
 * may honestly be scanned later, and a camera whose clock was never set proves nothing.
 */
@Component
class MetadataAgainstDates extends FactRule {

  private static final List<String> EDITORS =
      Delivered.lines("editors.csv", 1).stream().map(row -> row[0]).toList();

  MetadataAgainstDates() {
    super("D3", 1);
  }

  @Override
  public boolean opensFiles() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.documents().stream()
        .flatMap(file -> Stream.concat(dates(file, settings), edited(file, settings)))
        .toList();
  }

  private Stream<Finding> dates(DocumentFact file, RuleSettings settings) {
    if (file.statedOn() == null || file.createdAt() == null) {
      return Stream.empty();
    }
    LocalDate created = Days.of(file.createdAt());
    if (created.getYear() < settings.threshold("clockYear").intValue()) {
      return Stream.empty();
    }
    boolean picture = file.mediaType().startsWith("image/");
    String room = picture ? "days" : "oldDays";
    boolean later = created.isAfter(file.statedOn().plusDays(settings.threshold(room).longValue()));
    boolean old =
        picture
            && created.isBefore(
                file.statedOn().minusDays(settings.threshold("oldDays").longValue()));
    if (!later && !old) {
      return Stream.empty();
    }
    Text said =
        Text.of(
            "integrityrules.d3.dates", file.name(), created.toString(), file.statedOn().toString());
    Found found = found(file, settings);
    return Stream.of(picture ? found.says(said) : found.onlyTold().says(said));
  }

  private Stream<Finding> edited(DocumentFact file, RuleSettings settings) {
    String producer = file.producer() == null ? "" : file.producer().toLowerCase(Locale.ROOT);
    return EDITORS.stream()
        .filter(producer::contains)
        .limit(1)
        .map(
            editor ->
                found(file, settings)
                    .says(Text.of("integrityrules.d3.edited", file.name(), file.producer())));
  }

  private Found found(DocumentFact file, RuleSettings settings) {
    return Found.by(this, settings).at(file.field()).evidence(List.of(file.id()));
  }
}

package org.qingshen.pilot;

import org.qingshen.directory.Directory;
import org.qingshen.letters.FirstPrefixes;
import org.qingshen.letters.LetterKind.Series;
import org.qingshen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Numbers of the demo province's letters, fictional and marked as such: 演示桂环〔2026〕1号. */
@Component
class DemoPrefixes {

  private final Directory directory;
  private final FirstPrefixes prefixes;

  DemoPrefixes(Directory directory, FirstPrefixes prefixes) {
    this.directory = directory;
    this.prefixes = prefixes;
  }

  /** Cities write letters to other offices, the province notices to applicants. */
  void enter(DemoCast cast) {
    cast.organisations().stream()
        .filter(body -> body.prefix() != null)
        .forEach(
            body -> {
              OrganisationId id = DemoProvince.organisation(body.id());
              Series series = body.place().isProvince() ? Series.NOTICE : Series.LETTER;
              directory.organisation(id).ifPresent(it -> prefixes.enter(it, series, body.prefix()));
            });
  }
}

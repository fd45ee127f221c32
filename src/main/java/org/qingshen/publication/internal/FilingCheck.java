package org.qingshen.publication.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.PublicFilings;
import org.qingshen.publication.PublicFilings.Said;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Whether an objection can be filed as it is. */
@Component
class FilingCheck {

  private static final String PROBLEM = "publication.objection.problem.";

  private final PublicFilings filings;
  private final PublicationSettings settings;

  FilingCheck(PublicFilings filings, PublicationSettings settings) {
    this.filings = filings;
    this.settings = settings;
  }

  /** By field; empty where all is right. */
  Map<String, Text> problems(Filing filing, Notice notice) throws IOException {
    Map<String, Text> found =
        new LinkedHashMap<>(filings.problems(said(filing), settings.maxFile(), PROBLEM));
    boolean onNotice =
        filing.row() != null
            && notice.rows().stream()
                .anyMatch(row -> row.no() == filing.row() && row.state() == RowState.ON);
    if (!onNotice) {
      found.put("row", Text.of(PROBLEM + "row"));
    }
    return found;
  }

  /** The same words about the same row with the same files are the same objection. */
  String digest(Filing filing) {
    return filings.digest(String.valueOf(filing.row()), said(filing));
  }

  private static Said said(Filing filing) {
    return new Said(filing.name(), filing.contact(), filing.facts(), filing.files());
  }
}

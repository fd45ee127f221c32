package org.qingshen.integrity.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.Sm3;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.publication.PublicFilings;
import org.qingshen.publication.PublicFilings.Said;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What must be right in a report before it is taken; never whether its case exists. */
@Component
class ReportCheck {

  /** The five cases of the seed's rule. */
  static final Set<String> ITEMS =
      Set.of("DATA_FRAUD", "FALSE_REPORT", "FALSE_EVIDENCE", "LAW_BREACH", "OTHER");

  private static final String PROBLEM = "integrity.report.problem.";
  private static final int REFERENCE = 120;
  private static final int REFERENCE_LEAST = 4;

  private final PublicFilings filings;
  private final Directory directory;
  private final InquirySettings settings;

  ReportCheck(PublicFilings filings, Directory directory, InquirySettings settings) {
    this.filings = filings;
    this.directory = directory;
    this.settings = settings;
  }

  /** By field; empty where all is right. */
  Map<String, Text> problems(Filing filing) throws IOException {
    Map<String, Text> found = new LinkedHashMap<>();
    if (directory.provinces().stream().noneMatch(it -> it.value().equals(filing.province()))) {
      found.put("province", Text.of(PROBLEM + "province"));
    }
    if (!filings.fits(filing.reference(), REFERENCE_LEAST, REFERENCE)) {
      found.put("reference", Text.of(PROBLEM + "reference", REFERENCE_LEAST, REFERENCE));
    }
    if (!ITEMS.contains(filing.item())) {
      found.put("item", Text.of(PROBLEM + "item"));
    }
    found.putAll(filings.problems(said(filing), settings.maxFile(), PROBLEM));
    return found;
  }

  /** However it was typed: full width or half, with spaces or without. */
  static String normal(String reference) {
    return Normalizer.normalize(reference, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  static String key(Filing filing) {
    return Sm3.hex(normal(filing.reference()));
  }

  /** The same words with the same files to the same province are the same report. */
  String digest(Filing filing) {
    return filings.digest(filing.province() + "\n" + filing.item(), said(filing));
  }

  private static Said said(Filing filing) {
    return new Said(filing.name(), filing.contact(), filing.facts(), filing.files());
  }
}

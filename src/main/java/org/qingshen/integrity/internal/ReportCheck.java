package org.qingshen.integrity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.Contents;
import org.qingshen.evidence.Sm3;
import org.qingshen.integrity.Reports;
import org.qingshen.integrity.Reports.Evidence;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What must be right in a report before it is taken; never whether its case exists. */
@Component
class ReportCheck {

  /** The five cases of the seed's rule. */
  static final Set<String> ITEMS =
      Set.of("DATA_FRAUD", "FALSE_REPORT", "FALSE_EVIDENCE", "LAW_BREACH", "OTHER");

  private static final int NAME = 60;
  private static final int CONTACT = 120;
  private static final int CONTACT_LEAST = 5;
  private static final int REFERENCE = 120;
  private static final int REFERENCE_LEAST = 4;
  private static final int FACTS = 4000;
  private static final int FACTS_LEAST = 10;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
  private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

  private final Contents contents;
  private final Directory directory;
  private final InquirySettings settings;

  ReportCheck(Contents contents, Directory directory, InquirySettings settings) {
    this.contents = contents;
    this.directory = directory;
    this.settings = settings;
  }

  /** By field; empty where all is right. */
  Map<String, Text> problems(Filing filing) throws IOException {
    Map<String, Text> found = new LinkedHashMap<>();
    length("name", filing.name(), 1, NAME, found);
    length("contact", filing.contact(), CONTACT_LEAST, CONTACT, found);
    if (directory.provinces().stream().noneMatch(it -> it.value().equals(filing.province()))) {
      found.put("province", Text.of("integrity.report.problem.province"));
    }
    length("reference", filing.reference(), REFERENCE_LEAST, REFERENCE, found);
    if (!ITEMS.contains(filing.item())) {
      found.put("item", Text.of("integrity.report.problem.item"));
    }
    length("facts", filing.facts(), FACTS_LEAST, FACTS, found);
    files(filing.files()).ifPresent(text -> found.put("files", text));
    return found;
  }

  private static void length(
      String field, String value, int least, int most, Map<String, Text> found) {
    String given = value == null ? "" : value.strip();
    int length = given.codePointCount(0, given.length());
    if (length < least || length > most || CONTROLS.matcher(given).find()) {
      found.put(field, Text.of("integrity.report.problem." + field, least, most));
    }
  }

  private Optional<Text> files(List<Evidence> files) throws IOException {
    if (files.size() > Reports.MAX_FILES) {
      return Optional.of(Text.of("integrity.report.problem.files", Reports.MAX_FILES));
    }
    for (Evidence file : files) {
      if (file.size() > settings.maxFile().toBytes()) {
        long most = settings.maxFile().toMegabytes();
        return Optional.of(Text.of("integrity.report.problem.file.size", most));
      }
      Optional<Text> unfit = contents.objection(file.name(), file.content());
      if (unfit.isPresent()) {
        return Optional.of(Text.of("integrity.report.problem.file", unfit.get()));
      }
    }
    return Optional.empty();
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
  static String digest(Filing filing) {
    StringBuilder same = new StringBuilder(filing.province() + "\n" + filing.item() + "\n");
    same.append(NOT_WORDS.matcher(filing.facts()).replaceAll("")).append('\n');
    List<String> files = filing.files().stream().map(ReportCheck::digest).sorted().toList();
    return Sm3.hex(same.append(String.join(",", files)).toString());
  }

  private static String digest(Evidence file) {
    try (InputStream content = Files.newInputStream(file.content())) {
      return Sm3.hex(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

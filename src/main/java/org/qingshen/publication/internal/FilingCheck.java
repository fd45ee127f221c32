package org.qingshen.publication.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshen.evidence.Contents;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Objections;
import org.qingshen.publication.Objections.Evidence;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What must be right in an objection before it is taken. */
@Component
class FilingCheck {

  private static final int NAME = 60;
  private static final int CONTACT = 120;
  private static final int CONTACT_LEAST = 5;
  private static final int FACTS = 4000;
  private static final int FACTS_LEAST = 10;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
  private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

  private final Contents contents;
  private final PublicationSettings settings;

  FilingCheck(Contents contents, PublicationSettings settings) {
    this.contents = contents;
    this.settings = settings;
  }

  /** By field; empty where all is right. */
  Map<String, Text> problems(Filing filing, Notice notice) throws IOException {
    Map<String, Text> found = new LinkedHashMap<>();
    length("name", filing.name(), 1, NAME, found);
    length("contact", filing.contact(), CONTACT_LEAST, CONTACT, found);
    length("facts", filing.facts(), FACTS_LEAST, FACTS, found);
    boolean onNotice =
        filing.row() != null
            && notice.rows().stream()
                .anyMatch(row -> row.no() == filing.row() && row.state() == RowState.ON);
    if (!onNotice) {
      found.put("row", Text.of("publication.objection.problem.row"));
    }
    Optional<Text> files = files(filing.files());
    files.ifPresent(text -> found.put("files", text));
    return found;
  }

  private static void length(
      String field, String value, int least, int most, Map<String, Text> found) {
    String given = value == null ? "" : value.strip();
    int length = given.codePointCount(0, given.length());
    if (length < least || length > most || CONTROLS.matcher(given).find()) {
      found.put(field, Text.of("publication.objection.problem." + field, least, most));
    }
  }

  private Optional<Text> files(List<Evidence> files) throws IOException {
    if (files.size() > Objections.MAX_FILES) {
      return Optional.of(Text.of("publication.objection.problem.files", Objections.MAX_FILES));
    }
    for (Evidence file : files) {
      if (file.size() > settings.maxFile().toBytes()) {
        long most = settings.maxFile().toMegabytes();
        return Optional.of(Text.of("publication.objection.problem.file.size", most));
      }
      Optional<Text> unfit = contents.objection(file.name(), file.content());
      if (unfit.isPresent()) {
        return Optional.of(Text.of("publication.objection.problem.file", unfit.get()));
      }
    }
    return Optional.empty();
  }

  /** The same words about the same row with the same files are the same objection. */
  static String digest(Filing filing) throws IOException {
    StringBuilder same = new StringBuilder(filing.row() + "\n");
    same.append(NOT_WORDS.matcher(filing.facts()).replaceAll("")).append('\n');
    List<String> files = filing.files().stream().map(FilingCheck::digest).sorted().toList();
    return Sm3.hex(same.append(String.join(",", files)).toString());
  }

  private static String digest(Evidence file) {
    try (InputStream content = Files.newInputStream(file.content())) {
      return Sm3.hex(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.qingshen.integrity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.shared.OfficeTime;

/**
 * What a PDF says of itself, in its information dictionary (ISO 32000-1, 14.3.3) or its XMP packet,
 * wherever these lie open. It is searched, not opened: what is compressed or encrypted stays
 * silent.
 */
final class PdfWords {

  private static final int WINDOW = 256 * 1024;
  private static final int OVERLAP = 1024;

  /** {@code D:20260102030405+08'00'}, with everything after the day left out at will. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(\\d{2})?(\\d{2})?(\\d{2})?(Z|[+-]\\d{2}'?\\d{2}'?)?.*");

  private static final Pattern CREATED =
      Pattern.compile("/CreationDate\\s{0,4}\\(D:([^)]{8,40})\\)");
  private static final Pattern MODIFIED = Pattern.compile("/ModDate\\s{0,4}\\(D:([^)]{8,40})\\)");
  private static final Pattern PRODUCER =
      Pattern.compile("/(?:Creator|Producer)\\s{0,4}\\(([\\x20-\\x7E&&[^()\\\\]]{1,200})\\)");
  private static final Pattern XMP_CREATED = xmp("xmp:CreateDate");
  private static final Pattern XMP_MODIFIED = xmp("xmp:ModifyDate");

  private PdfWords() {}

  static FileWords of(InputStream pdf) throws IOException {
    Instant created = null;
    Instant modified = null;
    String producer = "";
    String kept = "";
    for (byte[] next = pdf.readNBytes(WINDOW); next.length > 0; next = pdf.readNBytes(WINDOW)) {
      String window = kept + new String(next, StandardCharsets.ISO_8859_1);
      created = later(created, date(window, CREATED), xmpDate(window, XMP_CREATED));
      modified = later(modified, date(window, MODIFIED), xmpDate(window, XMP_MODIFIED));
      Matcher wrote = PRODUCER.matcher(window);
      producer = producer.isEmpty() && wrote.find() ? wrote.group(1) : producer;
      kept = window.substring(Math.max(0, window.length() - OVERLAP));
    }
    return new FileWords(created, modified, producer);
  }

  /** A file that was changed in place holds its older words before the newer ones. */
  private static Instant later(Instant before, Instant... found) {
    Instant latest = before;
    for (Instant instant : found) {
      latest = latest == null || instant != null && instant.isAfter(latest) ? instant : latest;
    }
    return latest;
  }

  private static Instant date(String window, Pattern pattern) {
    Instant last = null;
    for (Matcher found = pattern.matcher(window); found.find(); ) {
      last = later(last, date(found.group(1)));
    }
    return last;
  }

  private static Instant date(String said) {
    Matcher date = DATE.matcher(said);
    if (!date.matches()) {
      return null;
    }
    try {
      var local =
          java.time.LocalDateTime.of(
              part(date, 1),
              part(date, 2),
              part(date, 3),
              part(date, 4),
              part(date, 5),
              part(date, 6));
      String zone = date.group(7);
      return zone == null
          ? local.atZone(OfficeTime.ZONE).toInstant()
          : local.toInstant(ZoneOffset.of(zone.equals("Z") ? "Z" : zone.replace("'", "")));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static int part(Matcher date, int group) {
    return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
  }

  private static Pattern xmp(String name) {
    return Pattern.compile(name + "(?:>|\\s{0,2}=\\s{0,2}[\"'])([0-9T:+.Z-]{10,40})[<\"']");
  }

  private static Instant xmpDate(String window, Pattern pattern) {
    Instant last = null;
    for (Matcher found = pattern.matcher(window); found.find(); ) {
      try {
        last = later(last, OffsetDateTime.parse(found.group(1)).toInstant());
      } catch (DateTimeException noDate) {
        continue;
      }
    }
    return last;
  }
}

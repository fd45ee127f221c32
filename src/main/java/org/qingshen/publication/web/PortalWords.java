package org.qingshen.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.web.util.UriUtils;

/**
 * What the templates say about times, places and addresses.
 *
 * @param suffix keeps the language an address said
 * @param other the same page in the other language
 */
record PortalWords(
    Texts texts,
    WorkingCalendar calendar,
    Instant now,
    Locale locale,
    String suffix,
    String other) {

  public String day(Instant at) {
    return OfficeTime.day(at).toString();
  }

  public String full(Instant at) {
    return OfficeTime.full(at);
  }

  /** Whether objections are taken at this moment. */
  public boolean open(Notice notice) {
    return notice.state() == Notices.State.OPEN && !now.isAfter(notice.dueAt());
  }

  /** How long objections are still taken, or what became of the notice. */
  public String left(Notice notice) {
    if (!open(notice)) {
      Notices.State state =
          notice.state() == Notices.State.OPEN ? Notices.State.LAPSED : notice.state();
      return texts.say(Text.of("publication.notice.state." + state), locale);
    }
    int days = calendar.between(now, notice.dueAt());
    Text sentence =
        days <= 0
            ? Text.of("publication.notice.lastDay")
            : Text.of("publication.notice.left", days);
    return texts.say(sentence, locale);
  }

  public String withdrawn(Entry entry) {
    return said(CorrectionText.of(entry));
  }

  /** Whether something was withdrawn from it after it was published. */
  public boolean corrected(PublishedList list) {
    return list.entries().stream().anyMatch(entry -> entry.correction() != null);
  }

  public String said(Text text) {
    return texts.say(text, locale);
  }

  public String home() {
    return "/public" + suffix;
  }

  public String notice(Notice notice) {
    return "/public/notices/" + notice.id() + suffix;
  }

  public String objection(Notice notice) {
    return "/public/notices/" + notice.id() + "/objection" + suffix;
  }

  public String status(Notice notice) {
    return "/public/notices/" + notice.id() + "/objection/status" + suffix;
  }

  /** The picture of the code on the printed page. */
  public String code(PublishedList list) {
    return path(list.number()) + "/code.png";
  }

  public String list(String number) {
    return path(number) + suffix;
  }

  public String export(PublishedList list, String format) {
    return path(list.number()) + "." + format;
  }

  public String entry(PublishedList list, int no) {
    return path(list.number()) + "/entries/" + no + suffix;
  }

  public String sealed(PublishedList list, int no) {
    return path(list.number()) + "/entries/" + no + ".json";
  }

  static String path(String number) {
    return "/public/lists/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
  }
}

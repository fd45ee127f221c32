package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What investigators and departments read of an inquiry: allegation, defence, originals, facts. */
@Component
class InquiryFile {

  private final Allegations allegations;
  private final Texts texts;

  InquiryFile(Allegations allegations, Texts texts) {
    this.allegations = allegations;
    this.texts = texts;
  }

  Map<String, Object> facts(Suspicion suspicion) {
    Map<String, Object> facts = allegations.toOfficers(suspicion);
    facts.put("defence", defence(suspicion));
    facts.put("supplied", supplied(suspicion));
    facts.put("found", found(suspicion));
    return facts;
  }

  /** The places to look into; the allegation as a whole where it points at none. */
  List<Map<String, Object>> places(Suspicion suspicion) {
    List<String> pinned = allegations.pinned(suspicion);
    List<String> items = pinned.isEmpty() ? List.of(allegations.alleged(suspicion)) : pinned;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String item : items) {
      rows.add(Map.of("no", String.valueOf(rows.size() + 1), "item", item));
    }
    return rows;
  }

  private String defence(Suspicion suspicion) {
    return allegations
        .entry(suspicion, FalsificationInquiryModel.STATE_DEFENCE)
        .map(entry -> said(entry, "statement"))
        .orElseGet(() -> texts.say(Text.of("integrity.defence.none")));
  }

  /** What was asked for each time, and what came of it: an investigation goes on without it too. */
  private String supplied(Suspicion suspicion) {
    List<SealedEntry> asked =
        allegations.entries(suspicion, FalsificationInquiryModel.INVESTIGATE).stream()
            .filter(entry -> !new FormData(entry.data()).text("asked").isBlank())
            .toList();
    List<SealedEntry> came =
        allegations.entries(suspicion, FalsificationInquiryModel.SUPPLY_ORIGINALS);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      SealedEntry request = asked.get(i);
      long until = i + 1 < asked.size() ? asked.get(i + 1).seq() : Long.MAX_VALUE;
      String what = new FormData(request.data()).text("asked");
      lines.add(texts.say(Text.of("integrity.originals.asked", day(request), what)));
      lines.add(
          came.stream()
              .filter(entry -> entry.seq() > request.seq() && entry.seq() < until)
              .findFirst()
              .map(it -> Text.of("integrity.originals.came", day(it), said(it, "note")))
              .map(texts::say)
              .orElseGet(() -> texts.say(Text.of("integrity.originals.lapsed"))));
    }
    return lines.isEmpty()
        ? texts.say(Text.of("integrity.originals.none"))
        : String.join("\n", lines);
  }

  private String found(Suspicion suspicion) {
    return allegations
        .entry(suspicion, FalsificationInquiryModel.INVESTIGATE)
        .map(entry -> new FormData(entry.data()))
        .map(this::lines)
        .orElse("");
  }

  private String lines(FormData investigation) {
    List<String> lines = new ArrayList<>();
    for (FormData row : investigation.rows("findings")) {
      lines.add(
          texts.say(
              Text.of(
                  "integrity.investigation.line",
                  row.text("no"),
                  row.text("item"),
                  row.text("found"),
                  Text.of("integrity.investigation.how." + row.text("how")),
                  row.text("on"))));
    }
    lines.add(investigation.text("summary"));
    return String.join("\n", lines).strip();
  }

  private String said(SealedEntry entry, String key) {
    String words = new FormData(entry.data()).text(key);
    return entry.attachments().isEmpty()
        ? words
        : texts.say(Text.of("integrity.inquiry.withFiles", words, entry.attachments().size()));
  }

  private static String day(SealedEntry entry) {
    return OfficeTime.day(entry.sealedAt()).toString();
  }
}

package org.qingshen.letters.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.PrintedLine;
import org.qingshen.casefile.PrintedTables;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.ReadableForm;
import org.qingshen.letters.internal.BoundFilesService.Parts;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Writes cover, letter and plan into one Word file, around the letter as it was sealed. */
@Component
class BoundWriter {

  /** Signs of a seal by which an entry is found; its number in the chain is not for everybody. */
  private static final int BRIEF = 16;

  private final EntryReader reader;
  private final PrintedTables tables;
  private final Texts texts;
  private final Clock clock;

  BoundWriter(EntryReader reader, PrintedTables tables, Texts texts, Clock clock) {
    this.reader = reader;
    this.tables = tables;
    this.texts = texts;
    this.clock = clock;
  }

  byte[] write(Parts parts, InputStream letter) throws IOException {
    try (XWPFDocument document = new XWPFDocument(letter)) {
      BoundLayout layout = new BoundLayout(document);
      layout.cover(
          say("letters.bound.cover.title"),
          parts.file().title(),
          say("letters.bound.cover.sub"),
          facts(parts));
      layout.endOfLetter();
      plan(layout, parts.plan());
      layout.footer(
          say(
              "letters.bound.footer",
              number(parts.file()),
              parts.plan().seal().substring(0, BRIEF)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private List<String> facts(Parts parts) {
    CaseFile file = parts.file();
    SealedEntry plan = parts.plan();
    String sealed = OfficeTime.full(plan.sealedAt());
    return List.of(
        say("letters.bound.cover.case", number(file)),
        say("letters.bound.cover.applicant", file.applicantName()),
        say("letters.bound.cover.call", category(file)),
        say("letters.bound.cover.letter", parts.letter().number()),
        say("letters.bound.cover.sealed", sealed),
        say("letters.bound.cover.seal", plan.seal()),
        say("letters.bound.cover.parts"),
        say("letters.bound.cover.made", OfficeTime.full(clock.instant())));
  }

  private String category(CaseFile file) {
    return file.category() == null
        ? ""
        : say("casefile.category." + file.kind() + "." + file.category());
  }

  private static String number(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }

  private void plan(BoundLayout layout, SealedEntry plan) {
    layout.title(say("letters.bound.plan"));
    ReadableForm form = reader.read(plan, Texts.OF_RECORD).orElseThrow();
    for (PrintedTables.Part part : tables.print(form, Texts.OF_RECORD)) {
      layout.chapter(part.title());
      part.lines().forEach(line -> line(layout, line));
    }
  }

  private static void line(BoundLayout layout, PrintedLine line) {
    layout.question(line.label());
    if (line.text() != null) {
      layout.text(line.text());
    } else if (line.items() != null) {
      line.items().forEach(layout::text);
    } else {
      layout.table(line.columns(), line.rows());
    }
  }

  private String say(String key, String... args) {
    return texts.say(Text.of(key, args));
  }
}

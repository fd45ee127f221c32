package org.qingshen.casefile.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseExport;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.PrintedTables;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.CaseArchive;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Explanations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

@Service
class CaseExportService implements CaseExport {

  private static final String TEMPLATE = "casefile/archive";

  private final CaseFiles files;
  private final CaseAssignments assignments;
  private final EntryReader reader;
  private final PrintedTables tables;
  private final CaseArchive archives;
  private final ISpringTemplateEngine templates;
  private final CurrentActor actor;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CaseExportService(
      CaseFiles files,
      CaseAssignments assignments,
      EntryReader reader,
      PrintedTables tables,
      CaseArchive archives,
      ISpringTemplateEngine templates,
      CurrentActor actor,
      Directory directory,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.files = files;
    this.assignments = assignments;
    this.reader = reader;
    this.tables = tables;
    this.archives = archives;
    this.templates = templates;
    this.actor = actor;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  /** Who was let in for one piece of work takes nothing away. */
  @Override
  public boolean possible(CaseFile file) {
    return actor.may(Permissions.EVIDENCE_EXPORT)
        && files.find(file.id().value()).isPresent()
        && !assignments.only(file);
  }

  @Override
  @RequiresPermissions(Permissions.EVIDENCE_EXPORT)
  public Archive of(String reference) {
    CaseFile file =
        files
            .find(reference)
            .filter(this::possible)
            .orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
    List<SealedEntry> readable = files.dossier(file.id());
    CaseArchive.Prepared content =
        archives.prepare(
            new CaseArchive.Contents(
                file.id(),
                file.number(),
                file.title(),
                office(),
                readable,
                index(file, readable),
                readme(file)));
    String name = file.number() == null ? file.id().value() : file.number();
    events.publishEvent(new TrailEvent("evidence.exported", actor.require().id(), name, ""));
    return new Archive(texts.say(Text.of("casefile.export.name", name)) + ".zip", content);
  }

  private String office() {
    return actor.require().posts().stream()
        .findFirst()
        .flatMap(post -> directory.organisation(post.organisation()))
        .map(Organisation::name)
        .orElse("");
  }

  private byte[] index(CaseFile file, List<SealedEntry> readable) {
    Map<String, Object> model =
        Map.of(
            "file",
            file,
            "number",
            file.number() == null ? "—" : file.number(),
            "exportedAt",
            OfficeTime.full(clock.instant()),
            "entries",
            readable.stream().map(this::page).toList());
    return templates
        .process(TEMPLATE, new Context(Texts.OF_RECORD, model))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Page page(SealedEntry entry) {
    List<PrintedTables.Part> parts =
        reader
            .read(entry, Texts.OF_RECORD)
            .map(form -> tables.print(form, Texts.OF_RECORD))
            .orElse(List.of());
    return new Page(
        String.valueOf(entry.seq()),
        step(entry),
        entry.by().isSystem()
            ? texts.say(Text.of("casefile.who.system"))
            : texts.say(
                Text.of(
                    "casefile.who",
                    entry.by().organisationName(),
                    entry.by().post(),
                    entry.by().name())),
        OfficeTime.full(entry.sealedAt()),
        entry.data().get("sentence") instanceof String sentence ? sentence : "",
        entry.seal(),
        "entries/" + String.format("%06d.json", entry.seq()),
        parts,
        Explanations.of(entry),
        entry.attachments().stream().map(CaseExportService::document).toList());
  }

  private static Document document(Attachment file) {
    return new Document(file.name(), CaseArchive.Contents.place(file), file.digest());
  }

  private String step(SealedEntry entry) {
    String step = entry.step().startsWith("endorse/") ? entry.step().substring(8) : entry.step();
    try {
      return texts.say(Text.of("workflow.step." + step.replace('/', '.')));
    } catch (NoSuchMessageException e) {
      return entry.step();
    }
  }

  private byte[] readme(CaseFile file) {
    String number = file.number() == null ? file.id().value() : file.number();
    return texts
        .say(Text.of("casefile.export.readme", number, file.title()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An entry as the index shows it. */
  record Page(
      String seq,
      String step,
      String who,
      String at,
      String sentence,
      String seal,
      String place,
      List<PrintedTables.Part> parts,
      List<Explanations.Explained> explanations,
      List<Document> documents) {}

  /** A document as the index links it. */
  record Document(String name, String place, String digest) {}
}

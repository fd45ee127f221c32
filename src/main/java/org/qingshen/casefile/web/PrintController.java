package org.qingshen.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Incidents;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.PrintedTables;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.ReadableForm;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Explanations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A sealed entry on A4, with every line and every row, and its seal at the bottom. */
@Controller
class PrintController {

  private final CaseFiles files;
  private final CaseAssignments assignments;
  private final ChainNumbers numbers;
  private final EntryReader reader;
  private final PrintedTables tables;
  private final Directory directory;
  private final Texts texts;
  private final Incidents incidents;

  PrintController(
      CaseFiles files,
      CaseAssignments assignments,
      ChainNumbers numbers,
      EntryReader reader,
      PrintedTables tables,
      Directory directory,
      Texts texts,
      Incidents incidents) {
    this.files = files;
    this.assignments = assignments;
    this.numbers = numbers;
    this.reader = reader;
    this.tables = tables;
    this.directory = directory;
    this.texts = texts;
    this.incidents = incidents;
  }

  /** What one may not read and what does not exist answer alike. */
  @RequiresPermissions(
      value = {Permissions.CASE_READ, Permissions.CASE_BREAK_GLASS},
      logical = Logical.OR)
  @GetMapping("/print/{reference}/{name}")
  public String print(
      @PathVariable String reference,
      @PathVariable String name,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    CaseFile file = files.find(reference).orElseThrow(() -> notFound(reference));
    SealedEntry entry =
        files.dossier(file.id()).stream()
            .filter(each -> numbers.names(file, each, name))
            .findFirst()
            .orElseThrow(() -> notFound(reference));
    ReadableForm form = reader.read(entry, Texts.OF_RECORD).orElseThrow(() -> notFound(reference));
    assignments
        .opened(file)
        .map(CaseAssignments.Assigned::watermark)
        .ifPresent(words -> model.addAttribute("watermark", texts.say(words)));
    model.addAttribute("file", file);
    model.addAttribute("entry", entry);
    model.addAttribute("sealed", sealed(file, entry));
    model.addAttribute("signer", signer(entry.by()));
    model.addAttribute("sealedAt", OfficeTime.full(entry.sealedAt()));
    model.addAttribute("parts", tables.print(form, Texts.OF_RECORD));
    model.addAttribute("explanations", Explanations.of(entry));
    return "casefile/print";
  }

  private String sealed(CaseFile file, SealedEntry entry) {
    return texts.say(
        numbers.shown(file)
            ? Text.of("casefile.print.seal", String.valueOf(entry.seq()), entry.seal())
            : Text.of("casefile.print.seal.own", entry.seal()));
  }

  private String signer(Signatory by) {
    if (by.actingFor() == null) {
      return by.name();
    }
    String principal = directory.person(by.actingFor()).map(Person::name).orElse("");
    return texts.say(Text.of("access.signature.for", by.name(), principal));
  }

  private ResponseStatusException notFound(String reference) {
    incidents.refused("print/" + reference, "casefile.notFound");
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

package org.qingshen.integrity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingshen.directory.Directory;
import org.qingshen.integrity.Reports;
import org.qingshen.integrity.Reports.Filed;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.shared.AddressBlock;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody reports suspected falsification and reads the answer; no cache keeps any of it. */
@Controller
class ReportController {

  private static final List<String> ITEMS =
      List.of("DATA_FRAUD", "FALSE_REPORT", "FALSE_EVIDENCE", "LAW_BREACH", "OTHER");

  private final Reports reports;
  private final Directory directory;
  private final Texts texts;

  ReportController(Reports reports, Directory directory, Texts texts) {
    this.reports = reports;
    this.directory = directory;
    this.texts = texts;
  }

  @ModelAttribute("words")
  ReportWords words(HttpServletRequest request, Locale locale) {
    return new ReportWords(texts, locale, request.getRequestURI(), request.getQueryString());
  }

  /** The entry of a list leads here with its place filled in. */
  @GetMapping("/public/reports")
  String form(
      @RequestParam(name = "about", defaultValue = "") String about,
      Model model,
      HttpServletResponse response) {
    ReportForm form = new ReportForm("", about, "", "", "", "", "");
    return page(about.length() > 120 ? ReportForm.EMPTY : form, Map.of(), null, model, response);
  }

  @PostMapping("/public/reports")
  String file(
      @ModelAttribute("form") ReportForm form,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (form.byAMachine()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return page(form, Map.of(), Text.of("integrity.report.machine"), model, response);
    }
    List<PublicEvidence> received = new ArrayList<>();
    try {
      receive(files == null ? List.of() : files, received);
      Filed filed = reports.file(form.with(received), AddressBlock.of(request.getRemoteAddr()));
      return answer(form, filed, model, response);
    } finally {
      for (PublicEvidence file : received) {
        Files.deleteIfExists(file.content());
      }
    }
  }

  /** An empty choice of files comes as one file without a name. */
  private static void receive(List<MultipartFile> files, List<PublicEvidence> received)
      throws IOException {
    for (MultipartFile file : files) {
      String name = file.getOriginalFilename();
      if (name == null || name.isBlank()) {
        continue;
      }
      Path path = Files.createTempFile("report", ".tmp");
      received.add(new PublicEvidence(name, path, file.getSize()));
      file.transferTo(path);
    }
  }

  private String answer(ReportForm form, Filed filed, Model model, HttpServletResponse response) {
    if (filed instanceof Filed.Accepted accepted) {
      noStore(response);
      model.addAttribute("accepted", accepted);
      return "integrity/reported";
    }
    if (filed instanceof Filed.Invalid invalid) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return page(form, invalid.problems(), null, model, response);
    }
    if (filed instanceof Filed.TooMany often) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(form, Map.of(), often.reason(), model, response);
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    return page(form, Map.of(), ((Filed.Refused) filed).reason(), model, response);
  }

  private String page(
      ReportForm form,
      Map<String, Text> problems,
      Text refusal,
      Model model,
      HttpServletResponse response) {
    noStore(response);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("refusal", refusal);
    model.addAttribute("items", ITEMS);
    model.addAttribute("provinces", directory.provinces());
    model.addAttribute("directory", directory);
    return "integrity/report";
  }

  @GetMapping("/public/reports/status")
  String status(Model model, HttpServletResponse response) {
    noStore(response);
    return "integrity/report-status";
  }

  /** By POST, so that no token stands in an address, a history or a log. */
  @PostMapping("/public/reports/status")
  String status(
      @RequestParam(name = "token", defaultValue = "") String token,
      Model model,
      HttpServletResponse response) {
    noStore(response);
    var status = reports.status(token);
    if (status.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("asked", true);
    model.addAttribute("status", status.orElse(null));
    return "integrity/report-status";
  }

  private static void noStore(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}

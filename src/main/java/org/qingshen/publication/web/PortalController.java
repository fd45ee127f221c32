package org.qingshen.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Portal;
import org.qingshen.publication.Portal.Check;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public portal: for anybody, without login, plain HTML without script. */
@Controller
class PortalController {

  static final Duration CACHED = Duration.ofMinutes(1);

  private static final MediaType DOCX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Portal portal;
  private final ListDocuments documents;
  private final KeptDocuments kept;
  private final ListCode code;

  PortalController(Portal portal, ListDocuments documents, KeptDocuments kept, ListCode code) {
    this.portal = portal;
    this.kept = kept;
    this.documents = documents;
    this.code = code;
  }

  @GetMapping("/public")
  String home(Model model, HttpServletResponse response) {
    cacheable(response);
    model.addAttribute("home", portal.home());
    return "publication/home";
  }

  @GetMapping("/public/notices/{id}")
  String notice(@PathVariable String id, Model model, HttpServletResponse response) {
    Notice notice = portal.notice(id).orElseThrow(PortalController::nothing);
    cacheable(response);
    model.addAttribute("notice", notice);
    return "publication/notice";
  }

  @GetMapping("/public/lists/{number}")
  String list(@PathVariable String number, Model model, HttpServletResponse response) {
    PublishedList list = found(number);
    cacheable(response);
    model.addAttribute("list", list);
    return "publication/list";
  }

  @GetMapping("/public/lists/{number}/entries/{entry}")
  String entry(
      @PathVariable String number,
      @PathVariable int entry,
      Model model,
      HttpServletResponse response) {
    Check check = portal.check(number, entry).orElseThrow(PortalController::nothing);
    cacheable(response);
    model.addAttribute("check", check);
    return "publication/entry";
  }

  /** Byte for byte what the digest is over. */
  @GetMapping("/public/lists/{number}/entries/{entry}.json")
  ResponseEntity<byte[]> sealed(@PathVariable String number, @PathVariable int entry) {
    Check check = portal.check(number, entry).orElseThrow(PortalController::nothing);
    byte[] content = check.sealed().getBytes(StandardCharsets.UTF_8);
    return file(content, MediaType.APPLICATION_JSON, number + "-" + entry + ".json");
  }

  @GetMapping("/public/lists/{number}.docx")
  ResponseEntity<byte[]> word(@PathVariable String number) throws IOException {
    return file(kept.of("docx", found(number), documents::word), DOCX, number + ".docx");
  }

  @GetMapping("/public/lists/{number}.xlsx")
  ResponseEntity<byte[]> excel(@PathVariable String number) throws IOException {
    return file(kept.of("xlsx", found(number), documents::excel), XLSX, number + ".xlsx");
  }

  /** For the printed page. */
  @GetMapping("/public/lists/{number}/code.png")
  ResponseEntity<byte[]> code(@PathVariable String number) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
        .contentType(MediaType.IMAGE_PNG)
        .body(code.png(found(number)));
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(type)
        .body(content);
  }

  private PublishedList found(String number) {
    return portal.list(number).orElseThrow(PortalController::nothing);
  }

  private static void cacheable(HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(CACHED).cachePublic().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** The same answer as for any address that leads nowhere. */
  static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

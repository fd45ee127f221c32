package org.qingshen.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Objections;
import org.qingshen.publication.Objections.Filed;
import org.qingshen.publication.Portal;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.shared.AddressBlock;
import org.qingshen.shared.Text;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody files an objection and reads its answer; nothing here is kept by a cache. */
@Controller
class ObjectionController {

  private static final String FORM = "publication/objection";

  private final Portal portal;
  private final Objections objections;

  ObjectionController(Portal portal, Objections objections) {
    this.portal = portal;
    this.objections = objections;
  }

  @GetMapping("/public/notices/{id}/objection")
  String form(@PathVariable String id, Model model, HttpServletResponse response) {
    return page(id, ObjectionForm.EMPTY, Map.of(), null, model, response);
  }

  @PostMapping("/public/notices/{id}/objection")
  String file(
      @PathVariable String id,
      @ModelAttribute("form") ObjectionForm form,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (form.byAMachine()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      Text sentence = Text.of("publication.objection.machine");
      return page(id, form, Map.of(), sentence, model, response);
    }
    List<PublicEvidence> received = new ArrayList<>();
    try {
      receive(files == null ? List.of() : files, received);
      Filed filed =
          objections.file(id, form.with(received), AddressBlock.of(request.getRemoteAddr()));
      return answer(id, form, filed, model, response);
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
      Path path = Files.createTempFile("objection", ".tmp");
      received.add(new PublicEvidence(name, path, file.getSize()));
      file.transferTo(path);
    }
  }

  private String answer(
      String id, ObjectionForm form, Filed filed, Model model, HttpServletResponse response) {
    if (filed instanceof Filed.Accepted accepted) {
      noStore(response);
      model.addAttribute("notice", notice(id));
      model.addAttribute("accepted", accepted);
      return "publication/filed";
    }
    if (filed instanceof Filed.Invalid invalid) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return page(id, form, invalid.problems(), null, model, response);
    }
    if (filed instanceof Filed.TooMany often) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(id, form, Map.of(), often.reason(), model, response);
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    return page(id, form, Map.of(), ((Filed.Refused) filed).reason(), model, response);
  }

  private String page(
      String id,
      ObjectionForm form,
      Map<String, Text> problems,
      Text refusal,
      Model model,
      HttpServletResponse response) {
    noStore(response);
    model.addAttribute("notice", notice(id));
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("refusal", refusal);
    return FORM;
  }

  @GetMapping("/public/notices/{id}/objection/status")
  String status(@PathVariable String id, Model model, HttpServletResponse response) {
    noStore(response);
    model.addAttribute("notice", notice(id));
    return "publication/status";
  }

  /** By POST, so that no token stands in an address, a history or a log. */
  @PostMapping("/public/notices/{id}/objection/status")
  String status(
      @PathVariable String id,
      @RequestParam(name = "token", defaultValue = "") String token,
      Model model,
      HttpServletResponse response) {
    noStore(response);
    model.addAttribute("notice", notice(id));
    var status = objections.status(id, token);
    if (status.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("asked", true);
    model.addAttribute("status", status.orElse(null));
    return "publication/status";
  }

  private Notice notice(String id) {
    return portal.notice(id).orElseThrow(PortalController::nothing);
  }

  private static void noStore(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}

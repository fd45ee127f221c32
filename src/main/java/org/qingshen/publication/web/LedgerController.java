package org.qingshen.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qingshen.evidence.SigningKey;
import org.qingshen.publication.LedgerNotice;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Public keys and the newest signed checkpoint, for anybody to keep. */
@Controller
class LedgerController {

  private final LedgerNotice ledger;

  LedgerController(LedgerNotice ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/public/ledger")
  String ledger(Model model, HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        CacheControl.maxAge(PortalController.CACHED).cachePublic().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    List<SigningKey> keys = ledger.keys();
    model.addAttribute("keys", keys);
    model.addAttribute("signed", ledger.latest().orElse(null));
    return "publication/ledger";
  }

  @GetMapping("/public/ledger.pem")
  ResponseEntity<byte[]> key() {
    SigningKey last =
        ledger.keys().stream()
            .reduce((earlier, later) -> later)
            .orElseThrow(PortalController::nothing);
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + last.publicKey().replaceAll("(.{64})", "$1\n")
            + "\n-----END PUBLIC KEY-----\n";
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(PortalController.CACHED).cachePublic())
        .contentType(MediaType.valueOf("application/x-pem-file"))
        .body(pem.getBytes(StandardCharsets.US_ASCII));
  }
}

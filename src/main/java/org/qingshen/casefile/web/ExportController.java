package org.qingshen.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case as one archive for checking elsewhere. */
@Controller
class ExportController {

  private final CaseExport exports;

  ExportController(CaseExport exports) {
    this.exports = exports;
  }

  @RequiresPermissions(Permissions.EVIDENCE_EXPORT)
  @GetMapping("/evidence/export/{reference}")
  public void export(@PathVariable String reference, HttpServletResponse response)
      throws IOException {
    CaseExport.Archive archive = exports.of(reference);
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(archive.name(), StandardCharsets.UTF_8).build();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("application/zip");
    archive.content().writeTo(response.getOutputStream());
  }
}

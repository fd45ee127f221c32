package org.qingshen.experts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Incidents;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.experts.MergedSheets;
import org.qingshen.experts.MergedSheets.Sheet;
import org.qingshen.experts.MergedSheets.View;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A panel's merged sheet on A4, in one of its two views, with the seal of the opinion. */
@Controller
class MergedSheetController {

  private final MergedSheets sheets;
  private final ChainNumbers numbers;
  private final Texts texts;
  private final Incidents incidents;

  MergedSheetController(
      MergedSheets sheets, ChainNumbers numbers, Texts texts, Incidents incidents) {
    this.sheets = sheets;
    this.numbers = numbers;
    this.texts = texts;
    this.incidents = incidents;
  }

  /** What one may not have and what does not exist answer alike. */
  @RequiresPermissions(Permissions.CASE_READ)
  @GetMapping("/panel-sheet/{reference}/{view:archive|party}")
  public String print(
      @PathVariable String reference,
      @PathVariable String view,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Sheet sheet =
        sheets
            .of(reference, View.valueOf(view.toUpperCase(Locale.ROOT)))
            .orElseThrow(() -> notFound(reference));
    model.addAttribute("sheet", sheet);
    model.addAttribute("whole", sheet.view() == View.ARCHIVE);
    model.addAttribute("mergedOn", OfficeTime.day(sheet.head().mergedAt()));
    model.addAttribute("sealedAt", OfficeTime.full(sheet.entry().sealedAt()));
    model.addAttribute("sealed", sealed(sheet));
    return "experts/merged-sheet";
  }

  /** No number of the chain goes to the party, whoever makes its copy. */
  private String sealed(Sheet sheet) {
    boolean numbered = sheet.view() == View.ARCHIVE && numbers.shown(sheet.head().file());
    String seal = sheet.entry().seal();
    return texts.say(
        numbered
            ? Text.of("casefile.print.seal", String.valueOf(sheet.entry().seq()), seal)
            : Text.of("casefile.print.seal.own", seal));
  }

  private ResponseStatusException notFound(String reference) {
    incidents.refused("panel-sheet/" + reference, "casefile.notFound");
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

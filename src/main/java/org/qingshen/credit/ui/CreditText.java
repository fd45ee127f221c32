package org.qingshen.credit.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits.Way;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Say;

/** How pages put a credit record. */
final class CreditText {

  private CreditText() {}

  static Span state(CreditRecord record) {
    Span light = new Span(Say.t("credit.state." + record.state()));
    light.addClassNames(
        "light",
        switch (record.state()) {
          case ACTIVE -> "late";
          case UNDER_APPEAL -> "near";
          case REPAIRED, ANNULLED, EXPIRED -> "pause";
        });
    return light;
  }

  static String role(CreditRecord record) {
    return Say.t("credit.role." + record.role());
  }

  static String until(LocalDate until) {
    return until == null ? Say.t("credit.until.none") : until.toString();
  }

  static String basis(CreditRecord record) {
    return record.periodBasis().isBlank() ? Say.t("credit.basis.none") : record.periodBasis();
  }

  /** With the clause its term follows from, or that none is known; a bare reason has no clause. */
  static String when(Way way) {
    String when = Say.t(way.when());
    if (way.basis() == null) {
      return when;
    }
    String basis = way.basis().isBlank() ? Say.t("credit.basis.none") : way.basis();
    return Say.t("credit.way.line", when, basis);
  }

  static String decision(CreditRecord record) {
    return record.decisionNumber() == null ? Say.t("credit.card.untold") : record.decisionNumber();
  }

  static String items(CreditRecord record, VetoCatalogue catalogue) {
    return names(record.items(), record, catalogue);
  }

  private static String names(List<String> codes, CreditRecord record, VetoCatalogue catalogue) {
    return codes.stream()
        .map(
            code ->
                catalogue
                    .item(record.province(), code, record.stateSince())
                    .map(item -> item.text().in(Say.locale()))
                    .orElse(code))
        .collect(Collectors.joining("、"));
  }
}

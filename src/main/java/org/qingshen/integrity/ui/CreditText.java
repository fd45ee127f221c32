package org.qingshen.integrity.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.integrity.CreditRecord;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Say;

/** How pages put a credit record. */
final class CreditText {

  private CreditText() {}

  static Span state(CreditRecord record) {
    Span light = new Span(Say.t("integrityveto.state." + record.state()));
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
    return Say.t("integrityveto.role." + record.role());
  }

  static String until(LocalDate until) {
    return until == null ? Say.t("integrityveto.until.none") : until.toString();
  }

  static String basis(CreditRecord record) {
    return record.periodBasis().isBlank()
        ? Say.t("integrityveto.basis.none")
        : record.periodBasis();
  }

  static String decision(CreditRecord record) {
    return record.decisionNumber() == null
        ? Say.t("integrityveto.card.untold")
        : record.decisionNumber();
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

package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.Balance;
import org.qingshen.integrity.facts.DateFact;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.integrity.facts.Series;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** A sheet in the making; tests state only what matters to them. */
final class SheetBuilder {

  String caseId = "GX-2024-0001";
  String subject = "subject";
  String consultant = "";
  String jointAudit;
  LocalDate audited = LocalDate.of(2024, 3, 1);
  Instant at = Instant.parse("2025-06-02T02:00:00Z");
  final List<Measure> measures = new ArrayList<>();
  final List<Balance> balances = new ArrayList<>();
  final List<OptionFact> options = new ArrayList<>();
  final List<DateFact> dates = new ArrayList<>();
  final List<Passage> passages = new ArrayList<>();
  final List<DocumentFact> documents = new ArrayList<>();
  final List<Series> series = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<ReviewSheet> sheets = new ArrayList<>();

  static SheetBuilder sheet() {
    return new SheetBuilder();
  }

  SheetBuilder with(Measure... some) {
    measures.addAll(List.of(some));
    return this;
  }

  SheetBuilder with(OptionFact... some) {
    options.addAll(List.of(some));
    return this;
  }

  SheetBuilder with(Balance... some) {
    balances.addAll(List.of(some));
    return this;
  }

  SheetBuilder with(Series... some) {
    series.addAll(List.of(some));
    return this;
  }

  SheetBuilder with(DocumentFact... some) {
    documents.addAll(List.of(some));
    return this;
  }

  SheetBuilder on(Event event, String date) {
    dates.add(new DateFact("dates." + event, event, LocalDate.parse(date)));
    return this;
  }

  static Measure measure(Kind kind, String item, String value, String unit) {
    return measure(kind, item, value, unit, null, null, Basis.DECLARED);
  }

  static Measure measure(
      Kind kind, String item, String value, String unit, Integer year, String group, Basis basis) {
    String field = kind + "." + item + (year == null ? "" : year);
    return new Measure(field, kind, item, new BigDecimal(value), unit, year, group, basis);
  }

  static OptionFact option(String name, Measure... effects) {
    return new OptionFact(
        "options." + name,
        name,
        true,
        LocalDate.of(2024, 4, 1),
        LocalDate.of(2024, 9, 1),
        null,
        null,
        null,
        List.of(effects),
        List.of(),
        true);
  }

  FactSheet build() {
    return new FactSheet(
        new CaseId(caseId),
        new RegionCode("450325"),
        subject,
        consultant,
        jointAudit,
        at,
        measures,
        balances,
        options,
        dates,
        passages,
        documents,
        series,
        relations,
        sheets);
  }
}

package org.qingshen.integrity.facts;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/**
 * Everything one submission claims that rules can look at. A kind of case that has no balances or
 * options leaves those lists empty; a rule without its facts is silent.
 *
 * @param subject whom the facts are about, the same from year to year: a credit code or the id of
 *     an organisation
 * @param consultant who prepared it, likewise; null where nobody did
 * @param jointAudit the whole, bundled or joint audit it is part of, by what all its parts call it;
 *     null where it is part of none
 * @param at when it was submitted
 */
public record FactSheet(
    CaseId caseId,
    RegionCode region,
    String subject,
    String consultant,
    String jointAudit,
    Instant at,
    List<Measure> measures,
    List<Balance> balances,
    List<OptionFact> options,
    List<DateFact> dates,
    List<Passage> passages,
    List<DocumentFact> documents,
    List<Series> series,
    List<Relation> relations,
    List<ReviewSheet> sheets) {

  public FactSheet {
    measures = List.copyOf(measures);
    balances = List.copyOf(balances);
    options = List.copyOf(options);
    dates = List.copyOf(dates);
    passages = List.copyOf(passages);
    documents = List.copyOf(documents);
    series = List.copyOf(series);
    relations = List.copyOf(relations);
    sheets = List.copyOf(sheets);
  }
}

package org.qingshen.integrity.internal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.evidence.SealedRows;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.internal.ReportCheckMapper.Raised;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reports of the public about a case, against the entries that took them. */
@Component
class ReportRowsCheck extends CaseRowsCheck {

  static final HeldTable REPORT =
      new HeldTable("integrity", "public_report", ReportRow.class, List.of("number"))
          .without("state", "reply", "closedAt", "closedBy");

  private final ReportCheckMapper mapper;

  ReportRowsCheck(SealedRows seals, ReportCheckMapper mapper) {
    super(
        seals,
        mapper,
        "integrity.ledger.reports",
        List.of(SuspicionCheck.BY_PUBLIC),
        List.of(REPORT));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    List<ReportRow> reports = mapper.reports(caseId);
    Map<String, String> salts =
        reports.stream().collect(toMap(ReportRow::number, ReportRow::tokenDigest, (a, b) -> a));
    Map<Long, String> raised =
        mapper.raised(caseId).stream().collect(toMap(Raised::seq, Raised::id, (a, b) -> a));
    with.compare(
        REPORT,
        entries.stream()
            .filter(it -> it.data().containsKey("number"))
            .map(it -> sealed(it, salts, raised))
            .toList(),
        reports);
  }

  private static SealedRow sealed(
      SealedEntry entry, Map<String, String> salts, Map<Long, String> raised) {
    FormData data = new FormData(entry.data());
    String number = data.text("number");
    return SealedRow.of(entry)
        .says("number", number)
        .says("caseId", entry.caseId())
        .says("suspicionId", raised.get(entry.seq()))
        .says("item", data.text("allegation"))
        .says("digest", data.text("digest"))
        .says("filedAt", entry.sealedAt())
        .digests(
            data.values().get(ReportRecord.COLUMNS),
            salts.getOrDefault(number, ""),
            ReportRecord.DIGESTED);
  }
}

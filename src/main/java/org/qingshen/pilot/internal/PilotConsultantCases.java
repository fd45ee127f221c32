package org.qingshen.pilot.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.ConsultantCases;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** What consultants did in pilots. */
@Component
class PilotConsultantCases implements ConsultantCases {

  private final ConsultantMapper mapper;
  private final CaseFiles cases;

  PilotConsultantCases(ConsultantMapper mapper, CaseFiles cases) {
    this.mapper = mapper;
    this.cases = cases;
  }

  @Override
  public List<String> firms(RegionCode province, String after, int limit) {
    return mapper.codes(province, after, limit);
  }

  @Override
  public List<Engagement> of(RegionCode province, Collection<String> creditCodes) {
    if (creditCodes.isEmpty()) {
      return List.of();
    }
    List<ConsultantMapper.Engaged> rows = mapper.engaged(province, creditCodes);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<CaseId> ids = rows.stream().map(ConsultantMapper.Engaged::caseId).distinct().toList();
    Map<CaseId, CaseFile> files =
        cases.of(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    return rows.stream().map(row -> engagement(row, files.get(row.caseId()))).toList();
  }

  private static Engagement engagement(ConsultantMapper.Engaged row, CaseFile file) {
    PilotState state = PilotState.valueOf(file.state());
    boolean back =
        state == PilotState.RETURNED_BY_CITY || state == PilotState.RETURNED_FOR_COMPLETION;
    return new Engagement(
        row.creditCode(), row.name(), file, row.returns() + (back ? 1 : 0), result(state));
  }

  /** Not selected is no fault of the material; withdrawn and lapsed are nobody's judgement. */
  private static Result result(PilotState state) {
    return switch (state) {
      case APPROVED, PROPOSED -> Result.PASSED;
      case REFUSED_BY_CITY, REJECTED, NOT_APPROVED, TAKEN_OFF, COMPLETION_OVERDUE -> Result.REFUSED;
      case VETOED -> Result.VETOED;
      case WITHDRAWN, LAPSED, REFUSED_LATE, NOT_SELECTED -> Result.OTHER;
      default -> Result.RUNNING;
    };
  }
}

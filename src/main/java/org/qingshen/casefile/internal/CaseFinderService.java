package org.qingshen.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseFinder;
import org.springframework.stereotype.Service;

/** The search over cases, as the desk asks it. */
@Service
class CaseFinderService implements CaseFinder {

  private final CaseSearch search;
  private final CaseFileMapper cases;
  private final CaseReading reading;
  private final CurrentActor current;

  CaseFinderService(
      CaseSearch search, CaseFileMapper cases, CaseReading reading, CurrentActor current) {
    this.search = search;
    this.cases = cases;
    this.reading = reading;
    this.current = current;
  }

  @Override
  public boolean readable(CaseId caseId) {
    return current
        .find()
        .flatMap(by -> cases.find(caseId).filter(file -> reading.mayRead(by, file)))
        .isPresent();
  }

  @Override
  public Found find(String words, int limit) {
    if (!current.may(Permissions.CASE_READ)) {
      return new Found(List.of(), false);
    }
    CaseSearch.Result result = search.search(words, null, limit);
    List<CaseId> found = new ArrayList<>();
    result.cases().stream().map(CaseFile::id).forEach(found::add);
    return new Found(found, result.next() != null);
  }
}

package org.qingshen.pilot.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.experts.SurveyResults;
import org.qingshen.experts.SurveyResults.SurveyResult;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Which projects of a call wait for a list (拟同意), and what a list says of each. */
@Component
class PilotListCandidates {

  private final PilotListMapper mapper;
  private final CaseFiles cases;
  private final SurveyResults surveys;
  private final Directory directory;
  private final Texts texts;

  PilotListCandidates(
      PilotListMapper mapper,
      CaseFiles cases,
      SurveyResults surveys,
      Directory directory,
      Texts texts) {
    this.mapper = mapper;
    this.cases = cases;
    this.surveys = surveys;
    this.directory = directory;
    this.texts = texts;
  }

  /** Proposed projects of that call. */
  List<CaseFile> of(String callId) {
    return cases.of(mapper.applications(callId)).stream()
        .filter(file -> file.state().equals(PilotState.PROPOSED.name()))
        .sorted(Comparator.comparing(file -> file.id().value()))
        .toList();
  }

  /** Puts those among a list's candidates that are not there yet; they stand still from then on. */
  void refresh(CaseId list) {
    List<PilotListEntry> known = mapper.entries(list);
    int no = known.stream().mapToInt(PilotListEntry::entryNo).max().orElse(0);
    var there = known.stream().map(PilotListEntry::projectCaseId).collect(Collectors.toSet());
    for (CaseFile file : of(mapper.callOf(list))) {
      if (!there.contains(file.id())) {
        no++;
        mapper.insertEntry(candidate(list, file, no));
      }
    }
  }

  /** Empty where no survey was concluded. */
  Optional<SurveyResult> survey(CaseId project) {
    return surveys.of(project);
  }

  private PilotListEntry candidate(CaseId list, CaseFile file, int no) {
    String category =
        file.category() == null
            ? ""
            : texts.say(Text.of("casefile.category.PILOT." + file.category()));
    String survey =
        survey(file.id())
            .map(
                it ->
                    Text.of("pilotlists.list.survey." + it.conclusion(), it.visitedOn().toString()))
            .map(texts::say)
            .orElse("");
    return new PilotListEntry(
        list,
        file.id(),
        no,
        file.title(),
        file.applicantName(),
        place(file.region()),
        category,
        survey,
        State.CANDIDATE,
        "");
  }

  private String place(RegionCode region) {
    String city = directory.regionName(region.city());
    return region.equals(region.city()) ? city : city + directory.regionName(region);
  }
}

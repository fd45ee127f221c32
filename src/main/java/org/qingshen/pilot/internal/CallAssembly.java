package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.RubricDimension;
import org.qingshen.pilot.internal.CallPart.Part;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** A call from its rows. */
final class CallAssembly {

  private CallAssembly() {}

  static PilotCall assemble(CallRow row, List<CallPart> parts) {
    return new PilotCall(
        row.id(),
        row.title(),
        row.province(),
        row.callYear(),
        row.basis(),
        row.publishedAt(),
        row.amendmentNo(),
        row.opensAt(),
        row.closesAt(),
        cities(parts),
        row.cycleMonths(),
        row.maxTotalBytes(),
        row.namingRule(),
        row.state(),
        map(parts, Part.CATEGORY, CallAssembly::category),
        map(parts, Part.CONDITION, CallAssembly::condition),
        map(parts, Part.CHAPTER, CallAssembly::chapter),
        map(parts, Part.INDUSTRY, CallPart::title),
        Set.copyOf(map(parts, Part.APPLICANT, part -> OrganisationKind.valueOf(part.code()))),
        new CallArrangements(
            map(parts, Part.TERM, CallAssembly::term),
            row.noticeDays(),
            map(parts, Part.WEIGHT, CallAssembly::weight),
            new CallArrangements.Scoring(
                row.aggregation(), row.minimumSheets(), row.outlierPercent(), row.scoringBasis()),
            map(parts, Part.CONTACT, CallAssembly::contact),
            new CallArrangements.Bases(
                row.closesBasis(),
                row.citiesBasis(),
                row.cycleBasis(),
                row.sizeBasis(),
                row.noticeBasis())));
  }

  static CallRow row(PilotCall call, CaseId caseId) {
    CallArrangements arranged = call.arrangements();
    return new CallRow(
        call.id(),
        caseId,
        call.title(),
        call.province(),
        call.year(),
        call.basis(),
        call.publishedAt(),
        call.amendmentNo(),
        call.opensAt(),
        call.closesAt(),
        call.cycleMonths(),
        call.maxTotalBytes(),
        call.namingRule(),
        arranged.noticeDays(),
        arranged.bases().closes(),
        arranged.bases().cities(),
        arranged.bases().cycle(),
        arranged.bases().size(),
        arranged.bases().notice(),
        arranged.scoring().aggregation(),
        arranged.scoring().minimumSheets(),
        arranged.scoring().outlierPercent(),
        arranged.scoring().basis(),
        call.state());
  }

  private static Map<RegionCode, Instant> cities(List<CallPart> parts) {
    return parts.stream()
        .filter(part -> part.part() == Part.CITY)
        .collect(
            Collectors.toMap(
                part -> new RegionCode(part.code()),
                CallPart::closesAt,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private static <T> List<T> map(List<CallPart> parts, Part of, Function<CallPart, T> to) {
    return parts.stream().filter(part -> part.part() == of).map(to).toList();
  }

  private static PilotCall.CategoryOffer category(CallPart part) {
    return new PilotCall.CategoryOffer(
        PilotCategory.valueOf(part.code()), part.title(), part.content(), part.extra());
  }

  private static PilotCall.Condition condition(CallPart part) {
    return new PilotCall.Condition(
        part.code(), part.content(), PilotCall.AnsweredBy.valueOf(part.title()));
  }

  private static PilotCall.Chapter chapter(CallPart part) {
    return new PilotCall.Chapter(part.position(), part.title(), part.content());
  }

  private static CallArrangements.StepTerm term(CallPart part) {
    return new CallArrangements.StepTerm(
        CallStep.valueOf(part.code()),
        part.days(),
        part.content(),
        part.remind(),
        part.title() == null ? null : PostKind.valueOf(part.title()),
        part.cap());
  }

  private static CallArrangements.Weight weight(CallPart part) {
    return new CallArrangements.Weight(
        RubricDimension.valueOf(part.code()), part.weight(), part.points(), part.content());
  }

  private static CallArrangements.Contact contact(CallPart part) {
    return new CallArrangements.Contact(part.title(), part.content(), part.extra());
  }
}

package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.internal.CallPart.Part;
import org.qingshen.shared.RegionCode;

/** Between a call and its rows. */
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
        row.closesAt(),
        cities(parts),
        row.cycleMonths(),
        row.maxTotalBytes(),
        row.state(),
        map(parts, Part.CATEGORY, CallAssembly::category),
        map(parts, Part.CONDITION, CallAssembly::condition),
        map(parts, Part.CHAPTER, CallAssembly::chapter),
        map(parts, Part.INDUSTRY, CallPart::title),
        Set.copyOf(map(parts, Part.APPLICANT, part -> OrganisationKind.valueOf(part.code()))));
  }

  static CallRow row(PilotCall call) {
    return new CallRow(
        call.id(),
        call.title(),
        call.province(),
        call.year(),
        call.basis(),
        call.publishedAt(),
        call.closesAt(),
        call.cycleMonths(),
        call.maxTotalBytes(),
        call.state());
  }

  static List<CallPart> parts(PilotCall call) {
    List<CallPart> parts = new ArrayList<>();
    call.cityClosesAt()
        .forEach((city, at) -> parts.add(new CallPart(Part.CITY, 0, city.value(), "", "", at)));
    int position = 0;
    for (PilotCall.CategoryOffer offer : call.categories()) {
      parts.add(
          part(Part.CATEGORY, ++position, offer.category().name(), offer.title(), offer.content()));
    }
    position = 0;
    for (PilotCall.Condition it : call.conditions()) {
      parts.add(part(Part.CONDITION, ++position, it.code(), it.answeredBy().name(), it.wording()));
    }
    for (PilotCall.Chapter it : call.chapters()) {
      parts.add(part(Part.CHAPTER, it.number(), "", it.title(), it.sections()));
    }
    position = 0;
    for (String industry : call.industries()) {
      parts.add(part(Part.INDUSTRY, ++position, "", industry, ""));
    }
    call.applicantKinds().forEach(kind -> parts.add(part(Part.APPLICANT, 0, kind.name(), "", "")));
    return parts;
  }

  private static CallPart part(Part part, int position, String code, String title, String content) {
    return new CallPart(part, position, code, title, content, null);
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
        PilotCategory.valueOf(part.code()), part.title(), part.content());
  }

  private static PilotCall.Condition condition(CallPart part) {
    return new PilotCall.Condition(
        part.code(), part.content(), PilotCall.AnsweredBy.valueOf(part.title()));
  }

  private static PilotCall.Chapter chapter(CallPart part) {
    return new PilotCall.Chapter(part.position(), part.title(), part.content());
  }
}

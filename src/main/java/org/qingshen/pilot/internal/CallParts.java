package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.internal.CallPart.Part;

/** The rows of a call beside its own: the reverse of {@link CallAssembly}. */
final class CallParts {

  private CallParts() {}

  static List<CallPart> of(PilotCall call) {
    List<CallPart> parts = new ArrayList<>();
    call.cityClosesAt()
        .forEach(
            (city, at) ->
                parts.add(
                    new CallPart(
                        Part.CITY, 0, city.value(), "", "", "", at, null, null, null, null, null)));
    int position = 0;
    for (PilotCall.CategoryOffer it : call.categories()) {
      parts.add(
          CallPart.of(
              Part.CATEGORY,
              ++position,
              it.category().name(),
              it.title(),
              it.content(),
              it.extra()));
    }
    position = 0;
    for (PilotCall.Condition it : call.conditions()) {
      String by = it.answeredBy().name();
      parts.add(CallPart.of(Part.CONDITION, ++position, it.code(), by, it.wording(), ""));
    }
    for (PilotCall.Chapter it : call.chapters()) {
      parts.add(CallPart.of(Part.CHAPTER, it.number(), "", it.title(), it.sections(), ""));
    }
    position = 0;
    for (String industry : call.industries()) {
      parts.add(CallPart.of(Part.INDUSTRY, ++position, "", industry, "", ""));
    }
    call.applicantKinds()
        .forEach(kind -> parts.add(CallPart.of(Part.APPLICANT, 0, kind.name(), "", "", "")));
    arrangements(call.arrangements(), parts);
    return parts;
  }

  private static void arrangements(CallArrangements of, List<CallPart> parts) {
    of.terms().forEach(term -> parts.add(term(term)));
    of.weights().forEach(weight -> parts.add(weight(weight)));
    int position = 0;
    for (CallArrangements.Contact it : of.contacts()) {
      parts.add(
          CallPart.of(Part.CONTACT, ++position, "", it.department(), it.office(), it.phone()));
    }
  }

  private static CallPart term(CallArrangements.StepTerm term) {
    return new CallPart(
        Part.TERM,
        0,
        term.step().name(),
        term.escalateTo() == null ? null : term.escalateTo().name(),
        term.basis(),
        "",
        null,
        term.workingDays(),
        term.remindBefore(),
        term.extensionCap(),
        null,
        null);
  }

  private static CallPart weight(CallArrangements.Weight of) {
    return new CallPart(
        Part.WEIGHT,
        0,
        of.dimension().name(),
        "",
        of.basis(),
        "",
        null,
        null,
        null,
        null,
        of.weight(),
        of.maxPoints());
  }
}

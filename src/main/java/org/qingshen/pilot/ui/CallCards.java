package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.directory.Directory;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.CallArrangements.Bases;
import org.qingshen.pilot.NamingRule;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** The parts of a call as a person reads them. */
class CallCards {

  private static final long MEGABYTE = 1024L * 1024L;

  private final CallWords words;
  private final Directory directory;

  CallCards(CallWords words, Directory directory) {
    this.words = words;
    this.directory = directory;
  }

  List<Component> of(PilotCall call, List<CallAmendment> amendments) {
    CallTables tables = new CallTables();
    return Stream.of(
            amendments.isEmpty() ? null : tables.amendments(amendments),
            times(call),
            categories(call),
            conditions(call),
            outline(call),
            material(call),
            tables.terms(call.arrangements()),
            tables.rubric(call.arrangements()),
            tables.contacts(call.arrangements()))
        .filter(card -> card != null)
        .toList();
  }

  private Component times(PilotCall call) {
    Bases bases = call.arrangements().bases();
    List<String> lines = new ArrayList<>();
    lines.add(Say.t("pilot.call.published", Dates.full(call.publishedAt())));
    lines.add(Say.t("pilot.call.opens", Dates.full(call.opensAt())));
    words
        .mine(call)
        .map(it -> Say.t("pilot.call.mine", Dates.full(it.at()), words.left(it)))
        .map(line -> words.founded(line, bases.cities()))
        .ifPresent(lines::add);
    String province =
        Say.t(
            "pilot.call.province", Dates.full(call.closesAt()), words.left(call.provinceCutOff()));
    lines.add(words.founded(province, bases.closes()));
    if (call.state() == PilotCall.State.CLOSED) {
      lines.add(Say.t("pilot.call.over"));
    }
    lines.add(Say.t("pilot.call.late"));
    lines.add(words.founded(Say.t("pilot.call.cycle", call.cycleMonths()), bases.cycle()));
    lines.add(notice(call));
    return CallTables.card("pilot.call.cutOffs", CallTables.list(lines), cities(call));
  }

  private String notice(PilotCall call) {
    Integer days = call.arrangements().noticeDays();
    return days == null
        ? Say.t("pilot.call.notice.none")
        : words.founded(Say.t("pilot.call.notice", days), call.arrangements().bases().notice());
  }

  private Component cities(PilotCall call) {
    List<List<String>> rows =
        call.cityClosesAt().entrySet().stream()
            .sorted(Comparator.comparing(city -> city.getKey().value()))
            .map(it -> List.of(directory.regionName(it.getKey()), Dates.full(it.getValue())))
            .toList();
    return CallTables.table(
        List.of(Say.t("pilot.call.city"), Say.t("pilot.calls.column.mine")), rows);
  }

  private Component categories(PilotCall call) {
    Div card = CallTables.card("pilot.call.categories");
    for (PilotCall.CategoryOffer offer : call.categories()) {
      card.add(new H3(offer.title()), new Paragraph(offer.content()));
      if (!offer.extra().isEmpty()) {
        card.add(new Paragraph(Say.t("pilot.call.extra", offer.extra())));
      }
    }
    String industries = String.join(Say.t("pilot.call.comma"), call.industries());
    card.add(new Paragraph(Say.t("pilot.call.industries", industries)));
    return card;
  }

  private Component conditions(PilotCall call) {
    String kinds =
        call.applicantKinds().stream()
            .sorted()
            .map(kind -> Say.t("pilot.organisationKind." + kind))
            .collect(Collectors.joining(Say.t("pilot.call.comma")));
    List<String> lines = call.conditions().stream().map(CallCards::condition).toList();
    return CallTables.card(
        "pilot.call.conditions",
        new Paragraph(Say.t("pilot.call.applicants", kinds)),
        CallTables.list(lines));
  }

  private static String condition(PilotCall.Condition condition) {
    String who = Say.t("pilot.call.answeredBy." + condition.answeredBy());
    return Say.t("pilot.call.condition", condition.code(), condition.wording(), who);
  }

  private Component outline(PilotCall call) {
    Div card = CallTables.card("pilot.call.outline");
    for (PilotCall.Chapter chapter : call.chapters()) {
      card.add(new H3(Say.t("pilot.call.chapter", chapter.number(), chapter.title())));
      if (!chapter.sections().isEmpty()) {
        card.add(new Paragraph(chapter.sections()));
      }
    }
    return card;
  }

  private Component material(PilotCall call) {
    long limit = call.maxTotalBytes() / MEGABYTE;
    String name = new NamingRule(call.namingRule()).inYear(call.year());
    String electronic =
        words.founded(
            Say.t("pilot.materialRules", limit, name), call.arrangements().bases().size());
    return CallTables.card(
        "pilot.call.material", CallTables.list(List.of(electronic, Say.t("pilot.call.paper"))));
  }
}

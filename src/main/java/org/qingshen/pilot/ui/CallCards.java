package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** The parts of a call as a person reads them. */
class CallCards {

  private static final long MEGABYTE = 1024L * 1024L;

  private final CallWords words;

  CallCards(CallWords words) {
    this.words = words;
  }

  List<Component> of(PilotCall call) {
    return List.of(times(call), categories(call), conditions(call), outline(call), material(call));
  }

  private Component times(PilotCall call) {
    List<String> lines = new ArrayList<>();
    lines.add(Say.t("pilot.call.published", Dates.full(call.publishedAt())));
    words
        .mine(call)
        .map(it -> Say.t("pilot.call.mine", Dates.full(it.at()), words.left(it)))
        .ifPresent(lines::add);
    lines.add(
        Say.t(
            "pilot.call.province", Dates.full(call.closesAt()), words.left(call.provinceCutOff())));
    lines.add(Say.t("pilot.call.late"));
    lines.add(Say.t("pilot.call.cycle", call.cycleMonths()));
    return card("pilot.call.cutOffs", list(lines));
  }

  private Component categories(PilotCall call) {
    Div card = card("pilot.call.categories");
    for (PilotCall.CategoryOffer offer : call.categories()) {
      card.add(new H3(offer.title()), new Paragraph(offer.content()));
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
    return card(
        "pilot.call.conditions", new Paragraph(Say.t("pilot.call.applicants", kinds)), list(lines));
  }

  private static String condition(PilotCall.Condition condition) {
    String who = Say.t("pilot.call.answeredBy." + condition.answeredBy());
    return Say.t("pilot.call.condition", condition.code(), condition.wording(), who);
  }

  private Component outline(PilotCall call) {
    Div card = card("pilot.call.outline");
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
    String electronic = Say.t("pilot.materialRules", limit, String.valueOf(call.year()));
    return card("pilot.call.material", list(List.of(electronic, Say.t("pilot.call.paper"))));
  }

  private static Div card(String heading, Component... content) {
    Div card = new Div(new H2(Say.t(heading)));
    card.addClassName("card");
    card.add(content);
    return card;
  }

  private static UnorderedList list(List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(line)));
    return list;
  }
}

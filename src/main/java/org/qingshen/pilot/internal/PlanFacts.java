package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.pilot.NamingRule;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What the form of an application shows from its call; sealed with the answers. */
@Component
class PlanFacts {

  private static final long MEGABYTE = 1024L * 1024L;

  private final ApplicationStore applications;
  private final AskedFor askedFor;
  private final Outline outline;
  private final Texts texts;

  PlanFacts(ApplicationStore applications, AskedFor askedFor, Outline outline, Texts texts) {
    this.applications = applications;
    this.askedFor = askedFor;
    this.outline = outline;
    this.texts = texts;
  }

  FormContext of(WorkItem item) {
    PilotCall call = applications.callOf(item.caseId());
    boolean first = applications.of(item.caseId()).submittedSeq() == null;
    List<Map<String, Object>> asked = first ? List.of() : askedFor.before(item);
    Map<String, Object> facts = facts(call, item);
    facts.put("returned", !asked.isEmpty());
    facts.putAll(outline.facts(call));
    return new FormContext(
        facts,
        Map.of("categories", categories(call), "industries", industries(call)),
        Map.of("returnItems", asked, "outlineTexts", outline.more(call)),
        call.maxTotalBytes());
  }

  private Map<String, Object> facts(PilotCall call, WorkItem item) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(PlanFields.CALL, call.title());
    facts.put(PlanFields.APPLICANT, item.applicant());
    facts.put(
        PlanFields.CITY_CLOSES_AT,
        call.cityCutOff(item.region()).map(cutOff -> OfficeTime.full(cutOff.at())).orElse(""));
    facts.put(PlanFields.PROVINCE_CLOSES_AT, OfficeTime.full(call.closesAt()));
    facts.put(PlanFields.CYCLE, texts.say(Text.of("pilot.cycle", call.cycleMonths())));
    facts.put(PlanFields.MATERIAL_RULES, materialRules(call));
    return facts;
  }

  private String materialRules(PilotCall call) {
    return texts.say(
        Text.of(
            "pilot.materialRules",
            call.maxTotalBytes() / MEGABYTE,
            new NamingRule(call.namingRule()).inYear(call.year())));
  }

  private List<Option> categories(PilotCall call) {
    return call.categories().stream()
        .map(
            offer ->
                new Option(
                    offer.category().name(),
                    new Label(
                        offer.title(),
                        texts.say(Text.of("pilot.category." + offer.category()), Locale.ENGLISH))))
        .toList();
  }

  private static List<Option> industries(PilotCall call) {
    return call.industries().stream().map(name -> new Option(name, new Label(name, ""))).toList();
  }
}

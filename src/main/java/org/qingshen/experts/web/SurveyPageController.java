package org.qingshen.experts.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.access.Permissions;
import org.qingshen.experts.SurveyField;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page for the phone: plain HTML with every item, which its own small script keeps. */
@Controller
class SurveyPageController {

  static final String ID = "[0-9A-Za-z-]{1,40}";

  /** Sentences the script says by itself, also while offline. */
  private static final List<String> WORDS =
      List.of(
          "local",
          "sending",
          "sent",
          "offline",
          "none",
          "pending",
          "session",
          "conflict",
          "gone",
          "handedIn",
          "insecure",
          "storage",
          "error",
          "tooLarge",
          "refused",
          "OTHER_CASE",
          "SAME_CASE",
          "BEFORE_VISIT",
          "NO_TIME",
          "digest",
          "remove",
          "positionTaken",
          "positionFailed",
          "left",
          "count",
          "confirm",
          "CONSISTENT",
          "INCONSISTENT",
          "NOT_CHECKABLE");

  private final SurveyField field;
  private final CurrentActor current;
  private final Incidents incidents;
  private final Texts texts;
  private final ObjectMapper json;

  SurveyPageController(
      SurveyField field,
      CurrentActor current,
      Incidents incidents,
      Texts texts,
      ObjectMapper json) {
    this.field = field;
    this.current = current;
    this.incidents = incidents;
    this.texts = texts;
    this.json = json;
  }

  @GetMapping("/survey/{workItem:" + ID + "}")
  String page(
      @PathVariable String workItem, Model model, Locale locale, HttpServletResponse response)
      throws JsonProcessingException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    if (current.find().isEmpty()) {
      return "redirect:/login?to=survey-record/" + workItem;
    }
    if (!current.may(Permissions.SURVEY_RECORD)) {
      throw nothing();
    }
    try {
      model.addAttribute("sheet", field.sheet(new WorkItemId(workItem)));
    } catch (SurveyField.NotOpen notOpen) {
      throw nothing();
    }
    model.addAttribute("workItem", workItem);
    model.addAttribute("person", current.require().id().value());
    model.addAttribute("longest", SurveyField.LONGEST_NOTE);
    model.addAttribute("words", json.writeValueAsString(words(locale)));
    return "experts/survey";
  }

  /** With their placeholders as they are. */
  private Map<String, String> words(Locale locale) {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(
        word ->
            words.put(
                word, texts.say(Text.of("survey.page." + word, "{0}", "{1}", "{2}"), locale)));
    return words;
  }

  /** The same answer as for any address that leads nowhere. */
  private ResponseStatusException nothing() {
    incidents.refused("survey", "notOpen");
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

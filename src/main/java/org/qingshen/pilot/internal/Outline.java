package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * How a call's outline and conditions meet the form of an application: titles of the built-in
 * chapters, chapters a call leaves out, and what it asks beyond them, answered in words. Source:
 * pilot.md section 11 [S004].
 */
@Component
class Outline {

  private static final int BUILT_IN = 7;

  /** Conditions with questions of their own in the form, or for nobody to answer. */
  private static final Set<String> BUILT_IN_CONDITIONS = Set.of("C1", "C2", "C3", "C4");

  /** Built-in chapters that have sections. */
  private static final Set<Integer> SECTIONED = Set.of(1, 2, 4);

  private static final String SEPARATOR = "\\s*[;\\uff1b]\\s*";

  private final Texts texts;

  Outline(Texts texts) {
    this.texts = texts;
  }

  /** {@code chapterNTitle} where it is not the form's own, {@code chapterNLeft} where left out. */
  Map<String, Object> facts(PilotCall call) {
    Map<Integer, PilotCall.Chapter> chapters =
        call.chapters().stream()
            .collect(Collectors.toMap(PilotCall.Chapter::number, chapter -> chapter));
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int number = 1; number <= BUILT_IN; number++) {
      PilotCall.Chapter chapter = chapters.get(number);
      if (chapter == null) {
        facts.put("chapter%dLeft".formatted(number), true);
      } else if (!chapter.title().equals(builtIn(number, "title"))) {
        Text title = Text.of("pilot.outline.chapter", ordinal(number), chapter.title());
        facts.put("chapter%dTitle".formatted(number), texts.say(title));
      }
    }
    facts.put("outlineMore", !more(call).isEmpty());
    return facts;
  }

  /** Rows {@code chapter}, {@code section} to be answered beside the built-in questions. */
  List<Map<String, Object>> more(PilotCall call) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PilotCall.Chapter chapter : call.chapters()) {
      String title =
          texts.say(Text.of("pilot.outline.chapter", ordinal(chapter.number()), chapter.title()));
      asked(chapter).forEach(section -> rows.add(row(title, section)));
    }
    String conditions = texts.say(Text.of("pilot.outline.conditions"));
    call.conditions().stream()
        .filter(it -> it.answeredBy() == PilotCall.AnsweredBy.APPLICANT)
        .filter(it -> !BUILT_IN_CONDITIONS.contains(it.code()))
        .forEach(it -> rows.add(row(conditions, it.code() + " " + it.wording())));
    return rows;
  }

  private List<String> asked(PilotCall.Chapter chapter) {
    List<String> sections = sections(chapter.sections());
    if (chapter.number() > BUILT_IN) {
      return sections.isEmpty() ? List.of(chapter.title()) : sections;
    }
    List<String> known =
        SECTIONED.contains(chapter.number())
            ? sections(builtIn(chapter.number(), "sections"))
            : List.of();
    return sections.stream().filter(section -> !known.contains(section)).toList();
  }

  private static List<String> sections(String text) {
    return Arrays.stream(text.strip().split(SEPARATOR)).filter(it -> !it.isBlank()).toList();
  }

  private String builtIn(int chapter, String what) {
    return texts.say(Text.of("pilot.outline." + chapter + "." + what));
  }

  private String ordinal(int number) {
    String ordinals = texts.say(Text.of("pilot.outline.ordinals"));
    return number <= ordinals.length()
        ? ordinals.substring(number - 1, number)
        : String.valueOf(number);
  }

  private static Map<String, Object> row(String chapter, String section) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("chapter", chapter);
    row.put("section", section);
    return row;
  }
}

package org.qingshen.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.letters.LetterDates;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterField.Shape;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Invented facts for looking at a template; all of them say that they are examples. */
@Component
class SampleFacts {

  private static final int ROWS = 3;

  private final LetterSettings settings;
  private final Texts texts;
  private final Clock clock;

  SampleFacts(LetterSettings settings, Texts texts, Clock clock) {
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  String address() {
    return settings.verifyUrl("A".repeat(26));
  }

  Map<String, Object> of(LetterKind kind) {
    Map<String, Object> facts = new HashMap<>();
    for (LetterField field : LetterField.of(kind)) {
      if (field.shape() != Shape.PICTURE) {
        facts.put(field.word(), field.shape() == Shape.ROWS ? rows(field) : text(field));
      }
    }
    return facts;
  }

  private String text(LetterField field) {
    LocalDate today = OfficeTime.day(clock.instant());
    return switch (field) {
      case DATE -> LetterDates.plain(today);
      case DATE_CHINESE -> LetterDates.inWords(today);
      case VERIFY_URL -> address();
      default -> texts.say(Text.of("letters.sample." + field.word()));
    };
  }

  private List<Map<String, String>> rows(LetterField field) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int number = 1; number <= ROWS; number++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : field.columns()) {
        row.put(
            column,
            column.equals("no")
                ? String.valueOf(number)
                : texts.say(Text.of("letters.sample." + field.word() + "." + column, number)));
      }
      rows.add(row);
    }
    return rows;
  }
}

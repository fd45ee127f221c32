package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What a composition must keep to, each with the sentence that says why not. */
@Component
class CompositionRule {

  private static final String SEATS = "seats";
  private static final String APPOINTMENTS = "appointments";
  private static final Set<String> SEEDED =
      Set.of("PROCESS", "ENERGY", "ENVIRONMENT", "AUDIT_METHOD", "CARBON", "ECONOMICS");

  private final ExpertMapper fields;
  private final PoolSettings settings;

  CompositionRule(ExpertMapper fields, PoolSettings settings) {
    this.fields = fields;
    this.settings = settings;
  }

  static List<Seats> seats(FormData data) {
    if (data.text("kind").equals(DrawRow.DRAW)) {
      return data.rows(SEATS).stream()
          .map(it -> new Seats(it.text("field"), number(it, "number"), number(it, "reserves")))
          .toList();
    }
    Map<String, Integer> counts = new TreeMap<>();
    data.rows(APPOINTMENTS).forEach(it -> counts.merge(it.text("field"), 1, Integer::sum));
    return counts.entrySet().stream().map(it -> new Seats(it.getKey(), it.getValue(), 0)).toList();
  }

  static List<Place> proposed(FormData data) {
    List<Place> places = new ArrayList<>();
    for (FormData row : data.rows(APPOINTMENTS)) {
      places.add(new Place(places.size() + 1, row.text("expert"), row.text("field"), false));
    }
    return places;
  }

  List<Problem> problems(FormData data, Composition.Pool pool, PanelNeed.Need need) {
    return data.text("kind").equals(DrawRow.DRAW)
        ? draw(data, pool, need)
        : appointment(data, pool, need);
  }

  private List<Problem> draw(FormData data, Composition.Pool pool, PanelNeed.Need need) {
    List<Problem> problems = new ArrayList<>();
    List<Seats> seats = seats(data);
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < seats.size(); row++) {
      if (!seen.add(seats.get(row).field())) {
        problems.add(new Problem(SEATS + "[" + row + "].field", Text.of("experts.compose.twice")));
      }
    }
    DrawList list = pool.list(seats);
    int wanted = list.seatCount();
    if (wanted < need.least()) {
      problems.add(new Problem(SEATS, Text.of("experts.compose.few", wanted, need.least())));
    }
    if (wanted > need.most()) {
      problems.add(new Problem(SEATS, Text.of("experts.compose.many", wanted, need.most())));
    }
    new Seating(list.seats())
        .lacking(list.eligible())
        .forEach((field, lack) -> problems.add(new Problem(SEATS, lacking(pool, field, lack))));
    return problems;
  }

  /** Which field lacks how many, how many there are at all, and what excluded them. */
  private Text lacking(Composition.Pool pool, String field, int lack) {
    long all = pool.all().stream().filter(it -> it.profile().fields().contains(field)).count();
    long fit =
        pool.all().stream()
            .filter(it -> it.profile().fields().contains(field))
            .filter(it -> !pool.excluded().containsKey(it.code()))
            .count();
    return Text.of(
        "experts.compose.lacks", label(field), lack, all, fit, counts(pool.excludedOf(field)));
  }

  private static Text counts(Map<AvoidanceRule, Integer> counts) {
    return counts.entrySet().stream()
        .map(it -> Text.of("experts.compose.count", it.getKey().text(), it.getValue()))
        .reduce((one, other) -> Text.of("experts.compose.and", one, other))
        .orElse(Text.of("experts.compose.nobody"));
  }

  /** A field that the province added has no English in a sentence. */
  private Text label(String field) {
    return SEEDED.contains(field)
        ? Text.of("experts.field." + field)
        : Text.of(
            "experts.field",
            fields.fields().stream()
                .filter(it -> it.code().equals(field))
                .findFirst()
                .map(it -> it.zh())
                .orElse(field));
  }

  private List<Problem> appointment(FormData data, Composition.Pool pool, PanelNeed.Need need) {
    List<Problem> problems = new ArrayList<>();
    List<Place> proposed = proposed(data);
    if (need.appointed() + proposed.size() > settings.mostAppointed()) {
      problems.add(
          new Problem(
              APPOINTMENTS, Text.of("experts.compose.appointed", settings.mostAppointed())));
    }
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < proposed.size(); row++) {
      String path = APPOINTMENTS + "[" + row + "].";
      Place place = proposed.get(row);
      List<AvoidanceRule> rules = pool.excluded().getOrDefault(place.code(), List.of());
      if (!seen.add(place.code())) {
        problems.add(new Problem(path + "expert", Text.of("experts.compose.twice-expert")));
      } else if (!rules.isEmpty()) {
        problems.add(
            new Problem(path + "expert", Text.of("experts.compose.excluded", rules.get(0).text())));
      } else if (!pool.byCode(place.code()).profile().fields().contains(place.field())) {
        problems.add(new Problem(path + "field", Text.of("experts.compose.not-of-field")));
      }
    }
    return problems;
  }

  private static int number(FormData row, String key) {
    return row.decimal(key).map(java.math.BigDecimal::intValue).orElse(0);
  }
}

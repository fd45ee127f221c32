package org.qingshen.workflow.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Urgency;

/** The filters of the desk as they stand in its address. */
final class DeskAddress {

  /** Everything, though one's own filter is the standard. */
  static final String EVERYTHING = DeskView.ROUTE + "?all=1";

  private static final String STEP = "step";
  private static final String REGION = "region";
  private static final String LIGHT = "light";
  private static final String CLAIMED = "claimed";
  private static final String TEXT = "q";
  private static final int LONGEST_TEXT = 60;

  private DeskAddress() {}

  /** What the address asks for; a region that is none is left out, likewise a light. */
  static Filter read(Location location) {
    QueryParameters asked = location.getQueryParameters();
    return new Filter(
        asked.getSingleParameter(STEP).filter(step -> !step.isBlank()).orElse(null),
        asked.getSingleParameter(REGION).filter(code -> code.matches("[1-9]\\d{5}")).orElse(null),
        asked.getSingleParameter(LIGHT).flatMap(DeskAddress::light).orElse(null),
        asked.getSingleParameter(CLAIMED).filter("1"::equals).isPresent(),
        asked.getSingleParameter(TEXT).map(DeskAddress::words).orElse(null));
  }

  /** Whether the address says nothing, so that a standard filter may speak. */
  static boolean saysNothing(Location location) {
    return location.getQueryParameters().getParameters().isEmpty();
  }

  private static Optional<Urgency> light(String word) {
    return Stream.of(Urgency.values()).filter(light -> word(light).equals(word)).findFirst();
  }

  static String words(String typed) {
    String words = typed.strip();
    return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST_TEXT));
  }

  static String word(Urgency light) {
    return light.name().toLowerCase(Locale.ROOT);
  }

  static String of(Filter filter) {
    return new Location(DeskView.ROUTE, parameters(filter)).getPathWithQueryParameters();
  }

  /** What a kept filter keeps. */
  static String query(Filter filter) {
    return parameters(filter).getQueryString();
  }

  static String of(String query) {
    return DeskView.ROUTE + "?" + query;
  }

  static Filter readQuery(String query) {
    return read(new Location(of(query)));
  }

  private static QueryParameters parameters(Filter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, STEP, filter.step());
    put(parameters, REGION, filter.region());
    put(parameters, LIGHT, filter.urgency() == null ? null : word(filter.urgency()));
    put(parameters, CLAIMED, filter.claimed() ? "1" : null);
    put(parameters, TEXT, filter.text());
    return QueryParameters.simple(parameters);
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  /** The same desk with that step, or without it where it was asked for already. */
  static Filter withStep(Filter filter, String step) {
    String next = Objects.equals(filter.step(), step) ? null : step;
    return new Filter(next, filter.region(), filter.urgency(), filter.claimed(), filter.text());
  }

  /** The same desk with that region, or without it where it was asked for already. */
  static Filter withRegion(Filter filter, String region) {
    String next = Objects.equals(filter.region(), region) ? null : region;
    return new Filter(filter.step(), next, filter.urgency(), filter.claimed(), filter.text());
  }

  /** The same desk with that light, or without it where it was asked for already. */
  static Filter withLight(Filter filter, Urgency light) {
    Urgency next = filter.urgency() == light ? null : light;
    return new Filter(filter.step(), filter.region(), next, filter.claimed(), filter.text());
  }

  /** The same desk with what is claimed only, or with everything again. */
  static Filter withClaimed(Filter filter) {
    return new Filter(
        filter.step(), filter.region(), filter.urgency(), !filter.claimed(), filter.text());
  }

  /** The same desk with these words; null for none. */
  static Filter withText(Filter filter, String text) {
    return new Filter(filter.step(), filter.region(), filter.urgency(), filter.claimed(), text);
  }
}

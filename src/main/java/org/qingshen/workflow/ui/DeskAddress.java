package org.qingshen.workflow.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.qingshen.workflow.TaskDesk.Filter;

/** The filters of the desk as they stand in its address. */
final class DeskAddress {

  private static final String STEP = "step";
  private static final String REGION = "region";

  private DeskAddress() {}

  /** What the address asks for; a region that is none is left out. */
  static Filter read(Location location) {
    QueryParameters asked = location.getQueryParameters();
    return new Filter(
        asked.getSingleParameter(STEP).filter(step -> !step.isBlank()).orElse(null),
        asked.getSingleParameter(REGION).filter(code -> code.matches("[1-9]\\d{5}")).orElse(null));
  }

  static String of(Filter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (filter.step() != null) {
      parameters.put(STEP, filter.step());
    }
    if (filter.region() != null) {
      parameters.put(REGION, filter.region());
    }
    return new Location(DeskView.ROUTE, QueryParameters.simple(parameters))
        .getPathWithQueryParameters();
  }

  /** The same desk with that step, or without it where it was asked for already. */
  static Filter withStep(Filter filter, String step) {
    return new Filter(Objects.equals(filter.step(), step) ? null : step, filter.region());
  }

  /** The same desk with that region, or without it where it was asked for already. */
  static Filter withRegion(Filter filter, String region) {
    return new Filter(filter.step(), Objects.equals(filter.region(), region) ? null : region);
  }
}

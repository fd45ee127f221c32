package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.directory.Directory;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.RubricDimension;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** The rows the form of a call has for every province: its cities, the steps, the dimensions. */
@Component
class CallForm {

  private final Directory directory;

  CallForm(Directory directory) {
    this.directory = directory;
  }

  Map<String, List<Map<String, Object>>> rows(RegionCode province) {
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    rows.put(
        CallFields.CITIES,
        directory.cities(province).stream()
            .map(city -> row(city.value(), directory.regionName(city)))
            .toList());
    rows.put(CallFields.TERMS, rows(CallStep.values()));
    rows.put(CallFields.WEIGHTS, rows(RubricDimension.values()));
    return rows;
  }

  /** Answers in the order of the given rows, each beside its own. */
  FormData aligned(RegionCode province, FormData answers) {
    FormData aligned = answers;
    for (var table : rows(province).entrySet()) {
      Map<String, FormData> own =
          answers.rows(table.getKey()).stream()
              .collect(
                  Collectors.toMap(
                      row -> row.text(CallFields.CODE),
                      Function.identity(),
                      (first, second) -> first));
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<String, Object> given : table.getValue()) {
        Map<String, Object> row = new LinkedHashMap<>(given);
        FormData answered = own.get((String) given.get(CallFields.CODE));
        if (answered != null) {
          row.putAll(answered.values());
          row.putAll(given);
        }
        rows.add(row);
      }
      aligned = aligned.with(table.getKey(), rows);
    }
    return aligned;
  }

  /** The form has the words for each code. */
  private static List<Map<String, Object>> rows(Enum<?>[] of) {
    return Arrays.stream(of).map(it -> Map.<String, Object>of(CallFields.CODE, it.name())).toList();
  }

  private static Map<String, Object> row(String code, String city) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(CallFields.CODE, code);
    row.put("city", city);
    return row;
  }
}

package org.qingshen.administration.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshen.directory.Duty;
import org.qingshen.directory.PostKind;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/**
 * A line as typed.
 *
 * @param kind empty where what was typed names no kind of post; likewise {@code duty}
 */
record PersonLine(
    int line,
    String name,
    String login,
    String organisation,
    String kindTyped,
    Optional<PostKind> kind,
    String post,
    Optional<Duty> duty,
    String email) {

  static PersonLine of(Line line, Map<PeopleColumn, Integer> columns, Texts texts) {
    Function<PeopleColumn, String> cell =
        column -> line.cell(columns.getOrDefault(column, -1)).strip();
    String kind = cell.apply(PeopleColumn.KIND);
    String duty = cell.apply(PeopleColumn.DUTY);
    return new PersonLine(
        line.number(),
        cell.apply(PeopleColumn.NAME),
        cell.apply(PeopleColumn.LOGIN).toLowerCase(Locale.ROOT),
        cell.apply(PeopleColumn.ORGANISATION),
        kind,
        named(PostKind.values(), "directory.post.", kind, texts),
        cell.apply(PeopleColumn.POST),
        duty.isEmpty()
            ? Optional.of(Duty.DRAFT)
            : named(Duty.values(), "workflow.duty.", duty, texts),
        cell.apply(PeopleColumn.EMAIL));
  }

  private static <E extends Enum<E>> Optional<E> named(
      E[] values, String keys, String typed, Texts texts) {
    return Arrays.stream(values)
        .filter(value -> names(value, keys, texts).anyMatch(typed::equalsIgnoreCase))
        .findFirst();
  }

  private static Stream<String> names(Enum<?> value, String keys, Texts texts) {
    Text name = Text.of(keys + value.name());
    return List.of(value.name(), texts.say(name), texts.say(name, Locale.ENGLISH)).stream();
  }
}

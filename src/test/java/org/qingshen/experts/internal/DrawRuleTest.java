package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawList.Candidate;
import org.qingshen.experts.internal.DrawList.Excluded;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRule.Place;

@DisplayName("抽取: docs/draw.md; roles.md section 3: at random and by industry, with reserve")
class DrawRuleTest {

  private static final int SEEDS = 6_000;

  @Test
  void everybodyEligibleIsDrawnEquallyOften() {
    DrawList list = list(List.of(new Seats("ENERGY", 3, 2)), people(12, "ENERGY"));
    Map<String, Integer> seats = new TreeMap<>();
    Map<String, Integer> reserves = new TreeMap<>();
    for (int no = 0; no < SEEDS; no++) {
      for (Place place : DrawRule.draw(list, seed(list, no))) {
        (place.reserve() ? reserves : seats).merge(place.code(), 1, Integer::sum);
      }
    }
    // 11 degrees of freedom: 0.1 % of fair draws lie above 31.26
    assertThat(chiSquare(seats, 12, SEEDS * 3)).isLessThan(31.26);
    assertThat(chiSquare(reserves, 12, SEEDS * 2)).isLessThan(31.26);
  }

  @Test
  void eachPositionGoesToEverybodyEquallyOften() {
    DrawList list = list(List.of(new Seats("ENERGY", 3, 0)), people(8, "ENERGY"));
    for (int position = 1; position <= 3; position++) {
      Map<String, Integer> counts = new HashMap<>();
      for (int no = 0; no < SEEDS; no++) {
        counts.merge(DrawRule.draw(list, seed(list, no)).get(position - 1).code(), 1, Integer::sum);
      }
      // 7 degrees of freedom
      assertThat(chiSquare(counts, 8, SEEDS)).isLessThan(24.32);
    }
  }

  @Test
  void withinAFieldEverybodyIsDrawnEquallyOftenBesideOtherFields() {
    List<Candidate> all = new ArrayList<>(people(9, "ENERGY"));
    IntStream.range(0, 4).forEach(no -> all.add(new Candidate("X" + no, List.of("PROCESS"))));
    DrawList list = list(List.of(new Seats("ENERGY", 2, 0), new Seats("PROCESS", 1, 1)), all);
    Map<String, Integer> counts = new HashMap<>();
    for (int no = 0; no < SEEDS; no++) {
      DrawRule.draw(list, seed(list, no)).stream()
          .filter(it -> it.field().equals("ENERGY"))
          .forEach(it -> counts.merge(it.code(), 1, Integer::sum));
    }
    assertThat(chiSquare(counts, 9, SEEDS * 2)).isLessThan(26.12); // 8 degrees of freedom
  }

  @Test
  void theOrderOfTheListDoesNotMatter() {
    List<Candidate> people = new ArrayList<>(people(20, "ENERGY"));
    List<Seats> seats = new ArrayList<>(List.of(new Seats("ENERGY", 5, 3), new Seats("A", 0, 0)));
    DrawList list = list(seats, people);
    for (int no = 0; no < 20; no++) {
      Collections.shuffle(people, new Random(no));
      Collections.reverse(seats);
      DrawList other = list(seats, people);
      assertThat(other.digest()).isEqualTo(list.digest());
      assertThat(DrawRule.draw(other, seed(other, 7)))
          .isEqualTo(DrawRule.draw(list, seed(list, 7)));
    }
  }

  @Test
  void theSameListAndNumbersGiveTheSameResult() {
    DrawList list = list(List.of(new Seats("ENERGY", 2, 1)), people(6, "ENERGY"));
    String seed =
        DrawRule.seed(
            list.digest(),
            Map.of(Department.DRC, "second-number-17", Department.ECOLOGY, "first-number-16!"));
    // what anybody must find who follows docs/draw.md with other tools
    assertThat(list.canonical())
        .startsWith("qingshen-draw/1\ndraw CASE/1\nprevious 0000")
        .contains("\nseats ENERGY 2 1\neligible ZJ-0001 ENERGY\n")
        .endsWith("eligible ZJ-0006 ENERGY\nexcluded ZJ-9999 EMPLOYER,REGION\n");
    assertThat(seed)
        .isEqualTo(
            Digests.sha256(
                "qingshen-seed/1\n"
                    + list.digest()
                    + "\nECOLOGY\nfirst-number-16!\nDRC\nsecond-number-17"));
    assertThat(DrawRule.draw(list, seed))
        .isEqualTo(DrawRule.draw(list, seed))
        .extracting(Place::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void eachDepartmentChangesTheResult() {
    DrawList list = list(List.of(new Seats("ENERGY", 3, 3)), people(30, "ENERGY"));
    String one = seed(list, 1);
    String otherFirst =
        DrawRule.seed(
            list.digest(), Map.of(Department.ECOLOGY, "x".repeat(16), Department.DRC, nonce(1)));
    assertThat(otherFirst).isNotEqualTo(one);
    assertThat(DrawRule.draw(list, otherFirst)).isNotEqualTo(DrawRule.draw(list, one));
  }

  @Test
  void somebodyOfTwoFieldsIsNeverWastedOnTheWrongOne() {
    DrawList list =
        list(
            List.of(new Seats("A", 1, 0), new Seats("B", 1, 0), new Seats("C", 0, 1)),
            List.of(
                new Candidate("ZJ-0001", List.of("A", "B", "C")),
                new Candidate("ZJ-0002", List.of("A")),
                new Candidate("ZJ-0003", List.of("A", "C"))));
    for (int no = 0; no < 300; no++) {
      Map<String, String> fields = new HashMap<>();
      DrawRule.draw(list, seed(list, no)).forEach(it -> fields.put(it.code(), it.field()));
      assertThat(fields)
          .containsEntry("ZJ-0001", "B")
          .containsEntry("ZJ-0002", "A")
          .containsEntry("ZJ-0003", "C");
    }
  }

  @Test
  void aListThatCannotFillItsSeatsIsRefusedAndSaysWhichFieldLacksHowMany() {
    List<Seats> seats = List.of(new Seats("A", 2, 1), new Seats("B", 1, 0));
    List<Candidate> few =
        List.of(new Candidate("ZJ-0001", List.of("A")), new Candidate("ZJ-0002", List.of("B")));
    assertThat(new Seating(seats).lacking(few)).containsExactly(Map.entry("A", 2));
    assertThat(new Seating(seats).lacking(List.of())).containsEntry("A", 3).containsEntry("B", 1);
    assertThatThrownBy(() -> DrawRule.draw(list(seats, few), "seed"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCommitmentIsTiedToItsDrawAndItsDepartment() {
    String commitment = DrawRule.commitment("CASE/1", Department.ECOLOGY, nonce(1));
    assertThat(commitment)
        .isNotEqualTo(DrawRule.commitment("CASE/2", Department.ECOLOGY, nonce(1)))
        .isNotEqualTo(DrawRule.commitment("CASE/1", Department.DRC, nonce(1)))
        .isNotEqualTo(DrawRule.commitment("CASE/1", Department.ECOLOGY, nonce(2)));
  }

  static DrawList list(List<Seats> seats, List<Candidate> eligible) {
    return new DrawList(
        "CASE/1",
        DrawList.NO_DIGEST,
        "avoidance/1",
        seats,
        eligible,
        List.of(new Excluded("ZJ-9999", List.of("REGION", "EMPLOYER"))));
  }

  static List<Candidate> people(int number, String field) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(no -> new Candidate("ZJ-%04d".formatted(no), List.of(field)))
        .toList();
  }

  static String nonce(int no) {
    return "number-of-an-officer-" + no;
  }

  private static String seed(DrawList list, int no) {
    return DrawRule.seed(
        list.digest(), Map.of(Department.ECOLOGY, nonce(no), Department.DRC, nonce(no * 7 + 1)));
  }

  private static double chiSquare(Map<String, Integer> counts, int classes, int total) {
    double expected = (double) total / classes;
    assertThat(counts).hasSize(classes);
    return counts.values().stream().mapToDouble(it -> (it - expected) * (it - expected)).sum()
        / expected;
  }
}

package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawList.Candidate;
import org.qingshen.experts.internal.DrawList.Excluded;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.experts.internal.DrawRecord.SystemNumber;

@DisplayName("抽取核验: a changed list, number or result fails; no draw can be hidden")
class DrawCheckTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void aTrueRecordHolds() throws Exception {
    assertThat(holds(record())).isTrue();
    assertThat(holds(json.readValue(json.writeValueAsString(record()), DrawRecord.class))).isTrue();
  }

  @Test
  void anyChangedCharacterAnywhereIsDetected() throws Exception {
    String text = json.writeValueAsString(record());
    List<String> missed = new ArrayList<>();
    int[] tried = {0};
    eachLeaf(
        json.readTree(text),
        change -> {
          tried[0]++;
          if (stillHolds(change.changed().toString())) {
            missed.add(change.where());
          }
        });
    assertThat(missed).isEmpty();
    assertThat(tried[0]).isGreaterThan(500);
  }

  @Test
  void whoIsTakenOffAListOrPutOnItIsMissed() throws Exception {
    eachArray(
        json.readTree(json.writeValueAsString(record())),
        changed -> assertThat(stillHolds(changed)).isFalse());
  }

  @Test
  @DisplayName("roles.md section 3: re-drawing until a liked result comes is impossible to hide")
  void aDrawTakenOutOfTheRecordIsMissed() {
    DrawRecord all = record();
    for (int out = 0; out < 2; out++) {
      List<Draw> rest = new ArrayList<>(all.draws());
      rest.remove(out);
      assertThat(holds(new DrawRecord(all.format(), all.caseId(), rest))).isFalse();
      List<Draw> renumbered = new ArrayList<>();
      for (Draw draw : rest) {
        renumbered.add(numbered(draw, renumbered.size() + 1));
      }
      assertThat(holds(new DrawRecord(all.format(), all.caseId(), renumbered))).isFalse();
    }
  }

  @Test
  void anAppointmentOfSomebodyExcludedDoesNotHold() {
    DrawList list = list(1, DrawList.NO_DIGEST, List.of(new Seats("ENERGY", 1, 0)), 0, 4);
    Draw right = appointed(list, "ZJ-0002");
    Draw wrong = appointed(list, "ZJ-9999");
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(right)))).isTrue();
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(wrong)))).isFalse();
  }

  @Test
  void anAppointmentOfAnotherThanWasProposedDoesNotHold() {
    DrawList list = list(1, DrawList.NO_DIGEST, List.of(new Seats("ENERGY", 1, 0)), 0, 4);
    List<DrawRule.Place> proposed = List.of(new DrawRule.Place(1, "ZJ-0001", "ENERGY", false));
    List<DrawRule.Place> other = List.of(new DrawRule.Place(1, "ZJ-0002", "ENERGY", false));
    Draw changed = proposed(list, proposed).concluded(State.APPOINTED, null, null, other);
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(changed)))).isFalse();
  }

  @Test
  void aDrawThatWaitsForNumbersHoldsButHasNoResult() {
    DrawList list = list(1, DrawList.NO_DIGEST, List.of(new Seats("ENERGY", 1, 0)), 0, 4);
    Draw waits = open(1, list, Map.of(), Map.of());
    String seed = "0".repeat(64);
    Draw rushed = waits.concluded(State.DRAWN, said(list, 1), seed, DrawRule.draw(list, seed));
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(waits)))).isTrue();
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(rushed)))).isFalse();
  }

  /** A draw, one whose number was lost, and one of those missing. */
  static DrawRecord record() {
    DrawList first =
        list(
            1,
            DrawList.NO_DIGEST,
            List.of(new Seats("ENERGY", 2, 1), new Seats("PROCESS", 1, 1)),
            0,
            12);
    Draw one = drawn(1, first);
    DrawList second = list(2, one.outcome(), List.of(new Seats("ENERGY", 1, 0)), 20, 5);
    Draw two = lost(2, second);
    DrawList third = list(3, two.outcome(), List.of(new Seats("ENERGY", 1, 1)), 20, 5);
    return new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(one, two, drawn(3, third)));
  }

  @Test
  @DisplayName("void-draws=1: a second lost number does not void, and a file that says so fails")
  void moreVoidDrawsThanTheRulesAllowDoNotHold() {
    DrawList first = list(1, DrawList.NO_DIGEST, List.of(new Seats("ENERGY", 1, 0)), 0, 5);
    Draw one = lost(1, first);
    DrawList second = list(2, one.outcome(), List.of(new Seats("ENERGY", 1, 0)), 0, 5);
    Draw again = lost(2, second);
    Draw held = heldWithout(2, second);
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(one, again)))).isFalse();
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(one, held)))).isTrue();
    Draw early = heldWithout(1, first);
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(early)))).isFalse();
  }

  @Test
  void aSystemNumberThatWasNotPromisedWithTheListDoesNotHold() {
    DrawList list = list(1, DrawList.NO_DIGEST, List.of(new Seats("ENERGY", 1, 0)), 0, 5);
    Map<Department, String> said = both(1);
    SystemNumber other = new SystemNumber(said(list, 1).commitment(), "0123456789abcdef");
    String seed = DrawRule.seed(list.digest(), other.number(), said);
    Draw draw =
        open(1, list, commitments(list, said), said)
            .concluded(State.DRAWN, other, seed, DrawRule.draw(list, seed));
    assertThat(holds(new DrawRecord(DrawRecord.FORMAT, "CASE", List.of(draw)))).isFalse();
  }

  @Test
  void aRecordOfTheFirstProcedureStillHolds() throws Exception {
    DrawRecord kept = json.readValue(KeptRecord.JSON, DrawRecord.class);
    assertThat(kept.format()).isEqualTo(DrawRecord.FIRST_FORMAT);
    assertThat(holds(kept)).isTrue();
    assertThat(holds(new DrawRecord(DrawRecord.FIRST_FORMAT, "CASE", record().draws()))).isFalse();
  }

  private static Draw drawn(int number, DrawList list) {
    Map<Department, String> said = both(number);
    String seed = DrawRule.seed(list.digest(), said(list, number).number(), said);
    return open(number, list, commitments(list, said), said)
        .concluded(State.DRAWN, said(list, number), seed, DrawRule.draw(list, seed));
  }

  private static Draw lost(int number, DrawList list) {
    return open(number, list, commitments(list, both(number)), oneLost(number))
        .concluded(State.VOID, said(list, number), null, List.of());
  }

  private static Draw heldWithout(int number, DrawList list) {
    String seed = DrawRule.seed(list.digest(), said(list, number).number(), oneLost(number));
    return open(number, list, commitments(list, both(number)), oneLost(number))
        .concluded(State.DRAWN, said(list, number), seed, DrawRule.draw(list, seed));
  }

  private static Map<Department, String> both(int number) {
    return Map.of(
        Department.ECOLOGY,
        "eco-number-" + number + "-abcdef",
        Department.DRC,
        "drc-number-" + number + "-ghijkl");
  }

  private static Map<Department, String> oneLost(int number) {
    return Map.of(Department.ECOLOGY, Draw.LOST, Department.DRC, both(number).get(Department.DRC));
  }

  private static SystemNumber said(DrawList list, int number) {
    String secret = "system-number-" + number;
    return new SystemNumber(DrawRule.systemCommitment(list.drawId(), secret), secret);
  }

  private static Draw open(
      int number,
      DrawList list,
      Map<Department, String> commitments,
      Map<Department, String> answers) {
    return new Draw(
        number,
        State.PENDING,
        list,
        list.digest(),
        new SystemNumber(said(list, number).commitment(), null),
        List.of(),
        commitments,
        answers,
        null,
        List.of(),
        null);
  }

  private static Map<Department, String> commitments(DrawList list, Map<Department, String> said) {
    Map<Department, String> commitments = new HashMap<>();
    said.forEach(
        (department, nonce) ->
            commitments.put(department, DrawRule.commitment(list.drawId(), department, nonce)));
    return commitments;
  }

  private static DrawList list(int number, String previous, List<Seats> seats, int from, int size) {
    List<Candidate> eligible = new ArrayList<>();
    for (int no = 1; no <= size; no++) {
      List<String> fields = no % 3 == 0 ? List.of("ENERGY", "PROCESS") : List.of("ENERGY");
      eligible.add(new Candidate("ZJ-%04d".formatted(from + no), fields));
    }
    return new DrawList(
        "CASE/" + number,
        previous,
        "avoidance/1 draw=2 void-draws=1",
        seats,
        eligible,
        List.of(new Excluded("ZJ-9999", List.of("EMPLOYER"))));
  }

  private static Draw numbered(Draw draw, int number) {
    return new Draw(
        number,
        draw.state(),
        draw.list(),
        draw.digest(),
        draw.system(),
        draw.proposed(),
        draw.commitments(),
        draw.answers(),
        draw.seed(),
        draw.result(),
        draw.outcome());
  }

  private static Draw appointed(DrawList list, String code) {
    List<DrawRule.Place> places = List.of(new DrawRule.Place(1, code, "ENERGY", false));
    return proposed(list, places).concluded(State.APPOINTED, null, null, places);
  }

  private static Draw proposed(DrawList list, List<DrawRule.Place> places) {
    return new Draw(
        1,
        State.PROPOSED,
        list,
        list.digest(),
        null,
        places,
        Map.of(),
        Map.of(),
        null,
        List.of(),
        null);
  }

  private static boolean holds(DrawRecord record) {
    return DrawCheck.holds(DrawCheck.of(record));
  }

  private boolean stillHolds(String text) {
    try {
      return holds(json.readValue(text, DrawRecord.class));
    } catch (Exception unreadable) {
      return false;
    }
  }

  private record Change(JsonNode changed, String where) {}

  /** Flips the lowest bit of each character of each text, and each number and flag, in turn. */
  private void eachLeaf(JsonNode root, Consumer<Change> then) throws Exception {
    for (String path : paths(root, "")) {
      JsonNode leaf = root.at(path);
      int places = leaf.isTextual() ? leaf.asText().length() : 1;
      for (int at = 0; at < places; at++) {
        JsonNode copy = root.deepCopy();
        int cut = path.lastIndexOf('/');
        JsonNode parent = copy.at(path.substring(0, cut));
        String key = path.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
          set(object, key, leaf, at);
        } else {
          char[] text = leaf.asText().toCharArray();
          text[at] ^= 1;
          ((ArrayNode) parent).set(Integer.parseInt(key), new String(text));
        }
        then.accept(new Change(copy, path + "@" + at));
      }
    }
  }

  private static void set(ObjectNode object, String key, JsonNode leaf, int at) {
    if (leaf.isTextual()) {
      char[] text = leaf.asText().toCharArray();
      text[at] ^= 1;
      object.put(key, new String(text));
    } else if (leaf.isBoolean()) {
      object.put(key, !leaf.asBoolean());
    } else if (leaf.isNumber()) {
      object.put(key, leaf.asInt() ^ 1);
    } else {
      object.put(key, "0".repeat(64));
    }
  }

  private static List<String> paths(JsonNode node, String at) {
    List<String> found = new ArrayList<>();
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(it -> found.addAll(paths(it.getValue(), at + "/" + it.getKey())));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        found.addAll(paths(node.get(i), at + "/" + i));
      }
    } else {
      found.add(at);
    }
    return found;
  }

  private void eachArray(JsonNode root, Consumer<String> then) {
    for (JsonNode draw : List.of(root.at("/draws/0"), root.at("/draws/1"), root.at("/draws/2"))) {
      for (String key : List.of("/list/eligible", "/list/excluded", "/list/seats", "/result")) {
        ArrayNode array = (ArrayNode) draw.at(key);
        if (!array.isEmpty()) {
          JsonNode out = array.remove(0);
          then.accept(root.toString());
          array.insert(0, out);
          array.insert(0, out.deepCopy());
          then.accept(root.toString());
          array.remove(0);
        }
      }
    }
  }
}

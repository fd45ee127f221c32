package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.shared.Text;

/** Recomputes every draw of a record and says of each point whether it holds. */
final class DrawCheck {

  private static final int DEPARTMENTS = 2;

  private final DrawRecord record;
  private final List<Finding> findings = new ArrayList<>();
  private int voids;

  private DrawCheck(DrawRecord record) {
    this.record = record;
  }

  static List<Finding> of(DrawRecord record) {
    return new DrawCheck(record).check();
  }

  static boolean holds(List<Finding> findings) {
    return findings.stream().allMatch(Finding::holds);
  }

  private List<Finding> check() {
    say(0, "format", this::format);
    String previous = DrawList.NO_DIGEST;
    Set<String> before = new HashSet<>();
    for (int at = 0; at < record.draws().size(); at++) {
      Draw draw = record.draws().get(at);
      int number = at + 1;
      String last = previous;
      say(number, "number", () -> draw.number() == number && drawId(number).equals(id(draw)));
      say(number, "previous", () -> last != null && draw.list().previous().equals(last));
      say(number, "digest", () -> draw.list().digest().equals(draw.digest()));
      say(number, "fresh", () -> fresh(draw, before));
      if (draw.appointment()) {
        say(number, "appointed", () -> appointed(draw));
      } else {
        drawn(number, draw);
      }
      say(number, "outcome", () -> outcome(draw));
      previous = draw.outcome();
      voids += draw.state() == State.VOID ? 1 : 0;
      draw.result().forEach(place -> before.add(place.code()));
    }
    return findings;
  }

  private boolean format() {
    return record.format().equals(DrawRecord.FORMAT)
        || record.format().equals(DrawRecord.FIRST_FORMAT)
            && record.draws().stream().noneMatch(it -> it.list().systemPromises());
  }

  private String drawId(int number) {
    return record.caseId() + '/' + number;
  }

  private static String id(Draw draw) {
    return draw.list().drawId();
  }

  private static boolean outcome(Draw draw) {
    return draw.underWay() ? draw.outcome() == null : DrawRule.outcome(draw).equals(draw.outcome());
  }

  /** Nobody who was drawn comes again. */
  private static boolean fresh(Draw draw, Set<String> before) {
    return draw.list().eligible().stream().noneMatch(it -> before.contains(it.code()));
  }

  private void drawn(int number, Draw draw) {
    if (draw.answers().isEmpty()) {
      say(number, "pending", () -> draw.state() == State.PENDING && noResult(draw));
      return;
    }
    say(number, "commitments", () -> commitments(draw));
    say(number, "system", () -> system(draw));
    int before = voids;
    if (draw.lost() && draw.list().mayBeVoid(before)) {
      say(number, "void", () -> draw.state() == State.VOID && noResult(draw));
      return;
    }
    say(number, "seed", () -> seed(draw).equals(draw.seed()));
    say(
        number,
        "result",
        () ->
            draw.state() == State.DRAWN
                && DrawRule.draw(draw.list(), draw.seed()).equals(draw.result()));
  }

  private static String seed(Draw draw) {
    return draw.list().systemPromises()
        ? DrawRule.seed(draw.digest(), draw.system().number(), draw.answers())
        : DrawRule.seed(draw.digest(), draw.answers());
  }

  /** The system said what it had promised with the list. */
  private static boolean system(Draw draw) {
    return draw.list().systemPromises()
        ? DrawRule.systemCommitment(id(draw), draw.system().number())
            .equals(draw.system().commitment())
        : draw.system() == null;
  }

  private static boolean noResult(Draw draw) {
    return draw.seed() == null && draw.result().isEmpty();
  }

  private static boolean commitments(Draw draw) {
    if (draw.answers().size() != DEPARTMENTS
        || !draw.commitments().keySet().equals(draw.answers().keySet())) {
      return false;
    }
    for (Map.Entry<Department, String> answer : draw.answers().entrySet()) {
      String promised = draw.commitments().get(answer.getKey());
      String said = DrawRule.commitment(id(draw), answer.getKey(), answer.getValue());
      if (!answer.getValue().equals(Draw.LOST) && !said.equals(promised)) {
        return false;
      }
    }
    return true;
  }

  /** Whoever was appointed was eligible by the rules; nobody else was added. */
  private static boolean appointed(Draw draw) {
    boolean known =
        draw.result().stream()
            .allMatch(
                place ->
                    draw.list().eligible().stream().anyMatch(it -> it.code().equals(place.code())));
    return known
        && draw.seed() == null
        && draw.system() == null
        && (!draw.list().systemPromises() || wasProposed(draw))
        && (draw.state() == State.APPOINTED
            ? draw.result().size() == draw.list().seatCount()
            : draw.result().isEmpty());
  }

  private static boolean wasProposed(Draw draw) {
    return draw.proposed().size() == draw.list().seatCount()
        && (draw.state() != State.APPOINTED || draw.proposed().equals(draw.result()));
  }

  private void say(int draw, String point, BooleanSupplier holds) {
    boolean right;
    try {
      right = holds.getAsBoolean();
    } catch (RuntimeException broken) {
      right = false; // what cannot even be computed does not hold
    }
    findings.add(new Finding(draw, Text.of("experts.draw.check." + point), right));
  }

  /** One point of one draw. */
  record Finding(int draw, Text point, boolean holds) {}
}

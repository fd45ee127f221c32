package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRecord.Draw;

/** Two officers who tell each other everything and answer LOST whenever it seems better. */
@DisplayName("docs/draw.md: two officers who conspire gain nothing by losing their numbers")
class CollusionTest {

  private static final int TRIES = 4_000;
  private static final int PAIRS = 1_000;
  private static final int LIMIT = 1;
  private static final String WANTED = "ZJ-0003";
  private final Random random = new Random(20_240_611);

  @Test
  void aPairThatVoidsWheneverItLikesGetsOneDrawMoreThanTheLimitAndNoLook() {
    int liked = 0;
    for (int no = 0; no < PAIRS; no++) {
      List<Draw> draws = conspire(no);
      assertThat(draws).hasSizeLessThanOrEqualTo(1 + LIMIT);
      Draw last = draws.get(draws.size() - 1);
      liked += last.result().stream().anyMatch(it -> it.code().equals(WANTED)) ? 1 : 0;
    }
    // 3 seats among 12: one in four. Four standard deviations of a fair draw either way.
    double share = (double) liked / PAIRS;
    assertThat(share).isBetween(0.25 - 0.055, 0.25 + 0.055);
  }

  @Test
  void whoKnewAllNumbersWouldGetTheWantedOneByTheFirstProcedure() {
    // the attack the second procedure is for: without the system's number it always succeeds
    int liked = 0;
    for (int no = 0; no < 200; no++) {
      DrawList list = list(no, 1);
      String number = "eco-number-" + no + "-abcdef";
      boolean found = false;
      for (int other = 0; other < 100 && !found; other++) {
        String seed = DrawRule.seed(list.digest(), answers(number, "drc-number-" + other + "-gh"));
        found = has(DrawRule.draw(list, seed));
      }
      liked += found ? 1 : 0;
    }
    assertThat(liked).isEqualTo(200);
  }

  @Test
  void answeringLostOrNotIsAsGoodAsRandomToWhoeverDoesNotKnowTheSystemsNumber() {
    DrawList list = list(7, 2);
    Map<Department, String> kept = answers("eco-number-kept-abcdef", "drc-number-kept-ghijkl");
    Map<Department, String> lost = answers(Draw.LOST, "drc-number-kept-ghijkl");
    int[] both = new int[4];
    for (int no = 0; no < TRIES; no++) {
      String system = "system-" + random.nextLong();
      boolean one = has(DrawRule.draw(list, DrawRule.seed(list.digest(), system, kept)));
      boolean other = has(DrawRule.draw(list, DrawRule.seed(list.digest(), system, lost)));
      both[(one ? 2 : 0) + (other ? 1 : 0)]++;
    }
    // the two results are independent: 1/16, 3/16, 3/16, 9/16; 3 degrees of freedom, 0.1 %
    double[] expected = {TRIES * 9 / 16.0, TRIES * 3 / 16.0, TRIES * 3 / 16.0, TRIES / 16.0};
    double chi = 0;
    for (int cell = 0; cell < 4; cell++) {
      chi += (both[cell] - expected[cell]) * (both[cell] - expected[cell]) / expected[cell];
    }
    assertThat(chi).isLessThan(16.27);
  }

  /** They try numbers until one looks good to them, then void whenever they no longer like it. */
  private List<Draw> conspire(int no) {
    List<Draw> draws = new ArrayList<>();
    while (true) {
      int number = draws.size() + 1;
      DrawList list = list(no, number);
      String system = "system-" + random.nextLong(); // known to nobody but the system
      String guess = "system-" + random.nextLong(); // the best they can put in its place
      Map<Department, String> kept = bestFor(list, guess, no);
      Map<Department, String> lost = answers(Draw.LOST, kept.get(Department.DRC));
      boolean dislike =
          random.nextBoolean()
              || !has(DrawRule.draw(list, DrawRule.seed(list.digest(), guess, kept)));
      Map<Department, String> said = dislike ? lost : kept;
      long before = draws.stream().filter(it -> it.state() == DrawRecord.State.VOID).count();
      boolean isVoid = said.containsValue(Draw.LOST) && list.mayBeVoid(before);
      draws.add(ended(number, list, said, system, isVoid));
      if (!isVoid) {
        return draws;
      }
    }
  }

  private static Map<Department, String> bestFor(DrawList list, String guess, int no) {
    for (int other = 0; other < 20; other++) {
      Map<Department, String> tried =
          answers("eco-number-" + no + "-abcdef", "drc-number-" + other + "-ghijkl");
      if (has(DrawRule.draw(list, DrawRule.seed(list.digest(), guess, tried)))) {
        return tried;
      }
    }
    return answers("eco-number-" + no + "-abcdef", "drc-number-x-ghijkl");
  }

  private static Draw ended(
      int number, DrawList list, Map<Department, String> said, String system, boolean isVoid) {
    String seed = isVoid ? null : DrawRule.seed(list.digest(), system, said);
    DrawRecord.SystemNumber promised =
        new DrawRecord.SystemNumber(DrawRule.systemCommitment(list.drawId(), system), system);
    return new Draw(
            number,
            DrawRecord.State.PENDING,
            list,
            list.digest(),
            promised,
            List.of(),
            Map.of(),
            said,
            null,
            List.of(),
            null)
        .concluded(
            isVoid ? DrawRecord.State.VOID : DrawRecord.State.DRAWN,
            promised,
            seed,
            isVoid ? List.of() : DrawRule.draw(list, seed));
  }

  private static boolean has(List<DrawRule.Place> places) {
    return places.stream().anyMatch(it -> it.code().equals(WANTED));
  }

  private static Map<Department, String> answers(String eco, String drc) {
    return Map.of(Department.ECOLOGY, eco, Department.DRC, drc);
  }

  private static DrawList list(int no, int number) {
    return new DrawList(
        "CASE-" + no + '/' + number,
        DrawList.NO_DIGEST,
        "avoidance/1 draw=2 void-draws=" + LIMIT,
        List.of(new Seats("ENERGY", 3, 0)),
        DrawRuleTest.people(12, "ENERGY"),
        List.of());
  }
}

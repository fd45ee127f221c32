package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;

/** What the notice says of the places a suspicion points at. */
class AllegationsTest {

  private static final CaseId CASE = CaseId.next();
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final PersonId RAISER = new PersonId("p-raiser");

  private final Ledger ledger = mock(Ledger.class);
  private final PinChoices choices = mock(PinChoices.class);
  private final FormPlaces places = mock(FormPlaces.class);
  private final Allegations allegations =
      new Allegations(ledger, null, choices, places, null, null, null, null);
  private final SealedEntry entry =
      new SealedEntry(
          CASE,
          1,
          "submission",
          "s",
          "f@1",
          Map.of(),
          List.of(),
          mock(Signatory.class),
          null,
          NOON,
          "",
          "");

  @Test
  void aPlaceIsSaidWithWhatStandsThere() {
    Pin pin = new Pin(1, "goals[0]");
    when(choices.labels(entry, Texts.OF_RECORD)).thenReturn(Map.of(pin.value(), "工作目标 第 1 行：节水"));
    assertThat(pinned(pin)).containsExactly("工作目标 第 1 行：节水");
  }

  @Test
  void aPlaceThatWasLeftEmptyIsCalledByItsName() {
    when(places.say(entry, "planFiles", Texts.OF_RECORD)).thenReturn("实施方案附件");
    assertThat(pinned(new Pin(1, "planFiles"))).containsExactly("实施方案附件");
  }

  private List<String> pinned(Pin pin) {
    when(ledger.readable(CASE, RAISER)).thenReturn(List.of(entry));
    return allegations.pinned(
        new Suspicion("s1", CASE, RAISER, 2, NOON, Suspicion.State.REPORTED, List.of(pin)));
  }
}

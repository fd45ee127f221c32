package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.integrity.Findings;
import org.qingshen.integrity.Findings.Checked;
import org.qingshen.integrity.Findings.Found;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

class PointedPinsTest {

  private static final AttachmentId PHOTO = AttachmentId.next();
  private static final SealedEntry SUBMISSION =
      InquiryEyes.entry("pilot-review/prepareApplication", "clerk", Map.of());

  private final PinChoices choices = mock(PinChoices.class);
  private final Findings findings = mock(Findings.class);
  private final CurrentActor current = mock(CurrentActor.class);
  private final Texts texts = mock(Texts.class);
  private final PointedPins pins = new PointedPins(choices, findings, current, texts);

  @BeforeEach
  void fourPlaces() {
    when(current.find()).thenReturn(Optional.of(InquiryEyes.OFFICER));
    when(choices.of(SUBMISSION))
        .thenReturn(
            List.of(
                option("4:title"),
                option("4:goals[1]"),
                option("4:goals[10]"),
                option("4:@" + PHOTO.value())));
    when(texts.say(any(Text.class), any()))
        .thenAnswer(call -> "! " + ((Text) call.getArgument(0)).args().get(0));
  }

  @Test
  void whereARulePointsComesFirstAndIsMarked() {
    given(found(true, List.of("goals[1].target"), List.of(PHOTO)));
    assertThat(said())
        .containsExactly("! 4:goals[1]", "! 4:@" + PHOTO.value(), "4:title", "4:goals[10]");
  }

  @Test
  void aRuleThatCouldNotRunPointsNowhere() {
    given(found(false, List.of("title"), List.of()));
    assertThat(said()).noneMatch(label -> label.startsWith("!")).hasSize(4);
  }

  @Test
  void whoeverMayKnowOfNoFindingsIsOfferedThePlacesAsTheyStand() {
    when(findings.of(any(), any())).thenReturn(List.of());
    assertThat(said()).noneMatch(label -> label.startsWith("!")).hasSize(4);
  }

  @Test
  void withoutAnybodyAskingNoFindingIsLookedFor() {
    when(current.find()).thenReturn(Optional.empty());
    given(found(true, List.of("title"), List.of()));
    assertThat(said()).noneMatch(label -> label.startsWith("!"));
  }

  private List<String> said() {
    return pins.of(InquiryEyes.FILE, SUBMISSION).stream().map(it -> it.label().zh()).toList();
  }

  private void given(Found found) {
    when(findings.of(InquiryEyes.FILE, List.of(SUBMISSION)))
        .thenReturn(
            List.of(
                new Checked(
                    SUBMISSION, "plan", Findings.State.DONE, Instant.EPOCH, List.of(found))));
  }

  private static Found found(boolean checked, List<String> fields, List<AttachmentId> evidence) {
    return new Found(
        "B1",
        1,
        Severity.values()[0],
        fields,
        evidence,
        List.of(),
        Text.of("integrityrules.b1.name"),
        checked,
        null);
  }

  private static Option option(String value) {
    return new Option(value, new Label(value, value));
  }
}

package org.qingshen.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.shared.AttachmentId;

class PinTest {

  @Test
  void aPinNamesAnEntryAndAPlaceInIt() {
    Pin pin = Pin.parse("3:goals[2]");
    assertThat(pin).isEqualTo(new Pin(3, "goals[2]"));
    assertThat(pin.attachment()).isNull();
    assertThat(pin.value()).isEqualTo("3:goals[2]");
  }

  @Test
  void aPinMayNameADocument() {
    AttachmentId document = AttachmentId.next();
    assertThat(Pin.parse(Pin.of(7, document).value()).attachment()).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", ":title", "3:", "0:title", "-1:title", "x:title"})
  void anythingElseIsNoPin(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Pin.parse(value));
  }

  @Test
  void aPathHasAtMostTwoHundredCharacters() {
    assertThat(new Pin(1, "a".repeat(200)).path()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> new Pin(1, "a".repeat(201)));
  }
}

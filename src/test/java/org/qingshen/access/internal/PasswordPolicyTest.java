package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.shared.Text;

class PasswordPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "elevenchar1, access.setup.badPassword",
    "the-old-password, access.password.same",
    "My-GX-ECO-password, access.password.login",
    "aaaaaaaaaaabbb, access.password.monotonous",
    "correct horse, ",
    "一二三四五六七八九十甲乙, "
  })
  void aPasswordIsLongNewAndNotGuessed(String wanted, String refusal) {
    assertThat(objection(wanted)).isEqualTo(refusal);
  }

  @Test
  void aPasswordIsNotEndless() {
    assertThat(objection("abcdefgh".repeat(30))).isEqualTo("access.setup.badPassword");
  }

  @Test
  void temporaryPasswordsAreLongAndNeverTheSame() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String next = TemporaryPassword.next();
      assertThat(next).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
      assertThat(PasswordPolicy.objection("gx-eco", new char[0], next.toCharArray())).isEmpty();
      assertThat(seen.add(next)).isTrue();
    }
  }

  private static String objection(String wanted) {
    return PasswordPolicy.objection(
            "gx-eco", "the-old-password".toCharArray(), wanted.toCharArray())
        .map(Text::key)
        .orElse(null);
  }
}

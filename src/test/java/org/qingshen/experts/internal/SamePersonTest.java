package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.experts.Expert;
import org.qingshen.experts.internal.SamePerson.Traits;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@DisplayName("One natural person is one lot, whatever the logins")
class SamePersonTest {

  @Test
  void theSameNameAtTheSameEmployerIsTheSamePerson() {
    assertThat(same(expert("a", "韦 某", "甲院"), expert("b", "韦某", "甲 院"))).isTrue();
    assertThat(same(expert("a", "韦某", "甲院"), expert("b", "韦某", "乙院"))).isFalse();
    assertThat(same(expert("a", "韦某", "甲院"), expert("b", "覃某", "甲院"))).isFalse();
  }

  @Test
  void theSameCertificateIsTheSamePersonUnderAnyName() {
    assertThat(same(expert("a", "韦某", "甲院", "AB-12"), expert("b", "覃某", "乙院", "ab12"))).isTrue();
    assertThat(same(expert("a", "韦某", "甲院", "AB-12"), expert("b", "覃某", "乙院", "AB-13"))).isFalse();
  }

  @Test
  void namesakesOfOneEmployerAreToldApartByTheirCertificates() {
    assertThat(same(expert("a", "韦某", "甲院", "AB-12"), expert("b", "韦某", "甲院", "AB-13"))).isFalse();
    assertThat(same(expert("a", "韦某", "甲院", "AB-12"), expert("b", "韦某", "甲院"))).isTrue();
  }

  @Test
  void everybodyWhoHasATwinIsNamedWithIt() {
    Expert one = expert("a", "韦某", "甲院");
    Expert two = expert("b", "韦某", "甲院");
    Expert other = expert("c", "韦某", "丙院");
    assertThat(SamePerson.among(List.of(one, two, other)))
        .containsOnlyKeys(one.id(), two.id())
        .containsEntry(one.id(), List.of(two));
  }

  private static boolean same(Expert one, Expert other) {
    boolean there = SamePerson.same(Traits.of(one), Traits.of(other));
    assertThat(SamePerson.same(Traits.of(other), Traits.of(one))).isEqualTo(there);
    return there;
  }

  private static Expert expert(String id, String name, String employer, String... serials) {
    return new Expert(
        new PersonId(id),
        new RegionCode("450000"),
        "ZJ-" + id,
        name,
        new Expert.Profile(
            "高级工程师",
            new RegionCode("450200"),
            List.of("ENERGY"),
            List.of(),
            List.of(serials).stream().map(it -> new Expert.Certificate("审核师", it, null)).toList()),
        Expert.State.ACTIVE,
        null,
        Instant.EPOCH,
        0,
        List.of(new Expert.Employment("e", employer, null, LocalDate.of(2020, 1, 1), null)),
        List.of(),
        List.of());
  }
}

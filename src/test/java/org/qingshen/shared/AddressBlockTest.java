package org.qingshen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom an address counts for: RFC 4291, networks of 64 bits")
class AddressBlockTest {

  @Test
  void addressesOfOneHouseholdCountTogether() {
    String block = AddressBlock.of("2001:db8:0:1::1");
    assertThat(AddressBlock.of("2001:0db8:0000:0001:ffff:0:0:9")).isEqualTo(block);
    assertThat(AddressBlock.of("[2001:db8:0:1:a::]%eth0")).isEqualTo(block);
    assertThat(AddressBlock.of("2001:db8:0:2::1")).isNotEqualTo(block);
  }

  @Test
  void anAddressOfFourBytesCountsForItself() {
    assertThat(AddressBlock.of("203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(AddressBlock.of("::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
  }

  @Test
  void whatIsNoAddressIsCountedAsItIs() {
    assertThat(AddressBlock.of("a:b")).isEqualTo("a:b");
    assertThat(AddressBlock.of("1::2::3")).isEqualTo("1::2::3");
    assertThat(AddressBlock.of("g::1")).isEqualTo("g::1");
    assertThat(AddressBlock.of(null)).isNull();
    assertThat(AddressBlock.of("::")).isEqualTo("0000:0000:0000:0000::/64");
  }
}

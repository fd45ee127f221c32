package org.qingshen.shared;

import java.util.HexFormat;

/**
 * Whom an address counts for where strangers are counted: itself in IPv4, its network of 64 bits in
 * IPv6, of which every household has one and may take any address. Source: RFC 4291 section 2.5.4.
 */
public final class AddressBlock {

  private static final int GROUPS = 8;
  private static final int NETWORK_GROUPS = 4;
  private static final String MAPPED = "::ffff:";

  private AddressBlock() {}

  /** What is no address comes back as it is: it is counted all the same. */
  public static String of(String address) {
    if (address == null || !address.contains(":")) {
      return address;
    }
    String plain = address.replaceAll("[\\[\\]]|%.*", "").toLowerCase(java.util.Locale.ROOT);
    if (plain.startsWith(MAPPED) && plain.contains(".")) {
      return plain.substring(MAPPED.length());
    }
    String[] halves = plain.split("::", -1);
    String[] head = groups(halves[0]);
    int given = head.length + (halves.length > 1 ? groups(halves[1]).length : 0);
    if (halves.length > 2 || given > GROUPS || (halves.length == 1 && given != GROUPS)) {
      return address;
    }
    int[] all = new int[GROUPS];
    try {
      put(all, 0, head);
      if (halves.length > 1) {
        String[] tail = groups(halves[1]);
        put(all, GROUPS - tail.length, tail);
      }
    } catch (NumberFormatException noAddress) {
      return address;
    }
    StringBuilder block = new StringBuilder();
    for (int group = 0; group < NETWORK_GROUPS; group++) {
      block.append(HexFormat.of().toHexDigits((short) all[group])).append(':');
    }
    return block.append(":/64").toString();
  }

  private static String[] groups(String half) {
    return half.isEmpty() ? new String[0] : half.split(":", -1);
  }

  private static void put(int[] all, int at, String[] groups) {
    for (int group = 0; group < groups.length; group++) {
      boolean tail = groups[group].contains("."); // an IPv4 tail lies outside the network
      all[at + group] = tail ? 0 : Integer.parseInt(groups[group], 16);
    }
  }
}

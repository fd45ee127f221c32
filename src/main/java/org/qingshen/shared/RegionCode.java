package org.qingshen.shared;

import java.io.Serializable;

/**
 * An administrative division by its six digits (GB/T 2260): two for the province, two for the city,
 * two for the county; zeros where it ends.
 */
public record RegionCode(String value) implements Serializable {

  public RegionCode {
    if (value == null || !value.matches("[1-9]\\d{5}")) {
      throw new IllegalArgumentException("A region code has six digits (GB/T 2260): " + value);
    }
  }

  public RegionCode province() {
    return new RegionCode(value.substring(0, 2) + "0000");
  }

  /** The city this place lies in, or the place itself where it is a province or a city. */
  public RegionCode city() {
    return new RegionCode(value.substring(0, 4) + "00");
  }

  public boolean isProvince() {
    return value.endsWith("0000");
  }

  public boolean isCity() {
    return value.endsWith("00") && !isProvince();
  }

  /** Whether the other place is this one or lies within it. */
  public boolean contains(RegionCode other) {
    if (isProvince()) {
      return other.value.startsWith(value.substring(0, 2));
    }
    return isCity() ? other.value.startsWith(value.substring(0, 4)) : equals(other);
  }

  @Override
  public String toString() {
    return value;
  }
}

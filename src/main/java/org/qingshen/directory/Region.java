package org.qingshen.directory;

import java.io.Serializable;
import org.qingshen.shared.RegionCode;

/**
 * An administrative division. Source: GB/T 2260.
 *
 * @param parent the division it lies in; null for a province
 */
public record Region(RegionCode code, String name, RegionCode parent) implements Serializable {}

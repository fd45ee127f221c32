package org.qingshen.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A row as the entries of its case make it: each component with the value, or its digest, and the
 * entry that last said so. What no entry said is null in the table.
 */
public final class SealedRow {

  private final Map<String, Said> said = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final long entry;
  private Said last;

  private record Said(long entry, Object value, String digest, String salt) {}

  private SealedRow(long entry) {
    this.entry = entry;
    this.last = new Said(entry, null, null, null);
  }

  /** A row that this entry brought about. */
  public static SealedRow of(SealedEntry entry) {
    return new SealedRow(entry.seq());
  }

  /** From here on it is that entry which speaks. */
  public SealedRow then(SealedEntry entry) {
    last = new Said(entry.seq(), null, null, null);
    return this;
  }

  public SealedRow says(String component, Object value) {
    unknown.remove(component);
    said.put(component, new Said(last.entry(), value, null, null));
    return this;
  }

  /** All that the row has, by its components. */
  public SealedRow says(Record row) {
    RowDigests.values(row).forEach(this::says);
    return this;
  }

  /** See {@link RowDigests}; what was sealed before there were any is not known. */
  public SealedRow digests(Object sealed, String salt, String... components) {
    for (String component : components) {
      Object digest = sealed instanceof Map<?, ?> map ? map.get(component) : null;
      if (digest == null) {
        unknown(component);
      } else {
        unknown.remove(component);
        said.put(component, new Said(last.entry(), null, String.valueOf(digest), salt));
      }
    }
    return this;
  }

  /** Sealed by a release that did not say it yet, or a reference that is held elsewhere. */
  public SealedRow unknown(String... components) {
    unknown.addAll(Set.of(components));
    return this;
  }

  /** The value said; null where none was. */
  public Object value(String component) {
    Said it = said.get(component);
    return it == null ? null : it.value();
  }

  /** The entry that brought it about. */
  public long entry() {
    return entry;
  }

  boolean holds(String component, Object found) {
    if (unknown.contains(component)) {
      return true;
    }
    Said it = said.get(component);
    if (it == null) {
      return found == null;
    }
    return it.digest() == null
        ? RowDigests.text(it.value()).equals(RowDigests.text(found))
        : it.digest().equals(RowDigests.of(component, found, it.salt()));
  }

  /** The entry by which that component is what it is. */
  long entryOf(String component) {
    Said it = said.get(component);
    return it == null ? entry : it.entry();
  }
}

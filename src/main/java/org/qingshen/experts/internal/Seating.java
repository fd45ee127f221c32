package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qingshen.experts.internal.DrawList.Candidate;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.experts.internal.DrawRule.Place;

/**
 * Seats in a given order whoever fits, as long as all seats and reserves can still be filled: so
 * somebody of two fields is never wasted on the wrong one, and whoever comes first and can be
 * seated is.
 */
final class Seating {

  /** A seat or the place of a reserve, as it stands in the sealed list. */
  private record Slot(String field, boolean reserve, int no) {}

  private final List<Slot> slots = new ArrayList<>();

  /**
   * @param seats in the order of their fields
   */
  Seating(List<Seats> seats) {
    seats.forEach(it -> open(it.field(), false, it.number()));
    seats.forEach(it -> open(it.field(), true, it.reserves()));
  }

  private void open(String field, boolean reserve, int number) {
    for (int no = 0; no < number; no++) {
      slots.add(new Slot(field, reserve, no));
    }
  }

  /** How many seats and reserves of each field stay empty at best; empty where none does. */
  Map<String, Integer> lacking(List<Candidate> candidates) {
    Map<Slot, Candidate> filled = filled(candidates, Set.of());
    Map<String, Integer> lacking = new TreeMap<>();
    slots.stream()
        .filter(slot -> !filled.containsKey(slot))
        .forEach(slot -> lacking.merge(slot.field(), 1, Integer::sum));
    return lacking;
  }

  List<Place> seat(List<Candidate> ordered) {
    Set<String> primaries = new HashSet<>();
    long seats = slots.stream().filter(slot -> !slot.reserve()).count();
    for (Candidate candidate : ordered) {
      if (primaries.size() == seats) {
        break;
      }
      primaries.add(candidate.code());
      if (filled(ordered, primaries).size() < slots.size()) {
        primaries.remove(candidate.code());
      }
    }
    if (filled(ordered, primaries).size() < slots.size()) {
      throw new IllegalArgumentException("The list cannot fill its seats");
    }
    List<Place> places = new ArrayList<>();
    place(ordered.stream().filter(it -> primaries.contains(it.code())).toList(), false, places);
    place(ordered.stream().filter(it -> !primaries.contains(it.code())).toList(), true, places);
    return places;
  }

  private void place(List<Candidate> ordered, boolean reserve, List<Place> places) {
    List<Slot> wanted = slots.stream().filter(slot -> slot.reserve() == reserve).toList();
    Map<Slot, Candidate> taken = new LinkedHashMap<>();
    ordered.forEach(it -> take(it, wanted, taken, new HashSet<>()));
    Map<String, Slot> seatOf = new HashMap<>();
    taken.forEach((slot, candidate) -> seatOf.put(candidate.code(), slot));
    for (Candidate candidate : ordered) {
      Slot slot = seatOf.get(candidate.code());
      if (slot != null) {
        places.add(new Place(places.size() + 1, candidate.code(), slot.field(), reserve));
      }
    }
  }

  /** As many slots filled as can be, where those named sit in seats and not among the reserves. */
  private Map<Slot, Candidate> filled(List<Candidate> candidates, Set<String> primaries) {
    List<Slot> seats = slots.stream().filter(slot -> !slot.reserve()).toList();
    Map<Slot, Candidate> taken = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (primaries.contains(candidate.code()) && !take(candidate, seats, taken, new HashSet<>())) {
        return Map.of();
      }
    }
    for (Candidate candidate : candidates) {
      if (!primaries.contains(candidate.code())) {
        take(candidate, slots, taken, new HashSet<>(), primaries, seats);
      }
    }
    return taken;
  }

  private boolean take(
      Candidate candidate, List<Slot> open, Map<Slot, Candidate> taken, Set<Slot> seen) {
    return take(candidate, open, taken, seen, Set.of(), open);
  }

  /** Kuhn's step: a free slot that fits, or one whose holder finds another. */
  private boolean take(
      Candidate candidate,
      List<Slot> open,
      Map<Slot, Candidate> taken,
      Set<Slot> seen,
      Set<String> primaries,
      List<Slot> seats) {
    for (Slot slot : primaries.contains(candidate.code()) ? seats : open) {
      if (candidate.fields().contains(slot.field()) && seen.add(slot)) {
        Candidate holder = taken.get(slot);
        if (holder == null || take(holder, open, taken, seen, primaries, seats)) {
          taken.put(slot, candidate);
          return true;
        }
      }
    }
    return false;
  }
}

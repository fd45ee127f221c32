package org.qingshen.experts.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawList.Candidate;

/** How a draw follows from the sealed list and two numbers. Described in docs/draw.md. */
final class DrawRule {

  /** Fewest characters of a number; it must not be guessed from its commitment. */
  static final int SHORTEST = 16;

  private DrawRule() {}

  /** What a department seals before it says its number. */
  static String commitment(String drawId, Department department, String nonce) {
    return Digests.sha256("qingshen-commit/1\n" + drawId + '\n' + department + '\n' + nonce);
  }

  /** What the system seals with the list, before any department promises anything. */
  static String systemCommitment(String drawId, String number) {
    return Digests.sha256("qingshen-commit/2\n" + drawId + "\nSYSTEM\n" + number);
  }

  /** Tells a number apart that was promised before, in whichever draw. */
  static String fingerprint(String nonce) {
    return Digests.sha256("qingshen-nonce/1\n" + nonce);
  }

  /**
   * @param nonces of exactly two departments; taken in the order of {@link Department}
   */
  static String seed(String digest, Map<Department, String> nonces) {
    if (nonces.size() != 2) {
      throw new IllegalArgumentException("A draw needs the numbers of two departments");
    }
    StringBuilder text = new StringBuilder("qingshen-seed/1\n").append(digest);
    nonces.keySet().stream()
        .sorted()
        .forEach(it -> text.append('\n').append(it).append('\n').append(nonces.get(it)));
    return Digests.sha256(text.toString());
  }

  /**
   * Where the system promised a number of its own. Departments know nothing of it before both have
   * answered, so that no answer, LOST included, can be chosen by what it gives.
   *
   * @param answers of exactly two departments, {@link DrawRecord.Draw#LOST} for a lost number
   */
  static String seed(String digest, String system, Map<Department, String> answers) {
    if (answers.size() != 2) {
      throw new IllegalArgumentException("A draw needs the answers of two departments");
    }
    StringBuilder text = new StringBuilder("qingshen-seed/2\n").append(digest);
    text.append("\nSYSTEM\n").append(system);
    answers.keySet().stream()
        .sorted()
        .forEach(it -> text.append('\n').append(it).append('\n').append(answers.get(it)));
    return Digests.sha256(text.toString());
  }

  /** What a draw came to, to which the next one of the case is chained. */
  static String outcome(DrawRecord.Draw draw) {
    StringBuilder text = new StringBuilder("qingshen-outcome/1\n");
    text.append(draw.digest()).append('\n').append(draw.state()).append('\n');
    for (Department it : Department.values()) {
      if (draw.commitments().containsKey(it) || draw.answers().containsKey(it)) {
        text.append(it).append(' ').append(draw.commitments().get(it));
        text.append(' ').append(draw.answers().get(it)).append('\n');
      }
    }
    if (draw.system() != null) {
      text.append("SYSTEM ").append(draw.system().commitment());
      text.append(' ').append(draw.system().number()).append('\n');
    }
    text.append(draw.seed()).append('\n');
    if (draw.list().systemPromises()) {
      draw.proposed().forEach(it -> text.append("proposed ").append(line(it)));
    }
    draw.result().forEach(it -> text.append(line(it)));
    return Digests.sha256(text.toString());
  }

  private static String line(Place it) {
    return it.position() + " " + it.code() + ' ' + it.field() + ' ' + it.reserve() + '\n';
  }

  /** By which candidates are ordered, lowest first. */
  static String rank(String seed, String code) {
    return Digests.sha256(seed + '\n' + code);
  }

  static List<Candidate> ordered(List<Candidate> eligible, String seed) {
    return eligible.stream().sorted(Comparator.comparing(it -> rank(seed, it.code()))).toList();
  }

  /**
   * Primaries by position, then reserves.
   *
   * @throws IllegalArgumentException where the list cannot fill its seats
   */
  static List<Place> draw(DrawList list, String seed) {
    return new Seating(list.seats()).seat(ordered(list.eligible(), seed));
  }

  /**
   * @param position 1 for the first
   */
  record Place(int position, String code, String field, boolean reserve) {}
}

package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;

/** Prints the tables of docs/integrity.md: seed, cases of each kind and strength, plain cases. */
public final class CorpusTable {

  private static final int WARM = 2_000;
  private static final int MEASURED = 10_000;

  private CorpusTable() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int each = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int clean = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
    System.out.printf("seed %d, %d of each kind and strength, %d plain%n%n", seed, each, clean);
    System.out.println(new CorpusReport(new CorpusRun(seed, each, clean)).print());
    speed(seed);
  }

  /** Sheets in a second on one thread: the rules of an act, and those that ask around. */
  private static void speed(long seed) {
    CorpusWorld world = new CorpusWorld(seed);
    List<FactSheet> sheets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sheets.add(world.clean(i));
    }
    Rulebook book = AllRules.book(AllRules.NONE);
    rate("own", sheets, book::own);
    rate("around, over 240 cases in memory", sheets, one -> book.around(one, world.around()));
  }

  private static void rate(
      String name, List<FactSheet> sheets, java.util.function.Function<FactSheet, List<?>> rules) {
    long found = 0;
    for (int i = 0; i < WARM; i++) {
      found += rules.apply(sheets.get(i % sheets.size())).size();
    }
    long start = System.nanoTime();
    for (int i = 0; i < MEASURED; i++) {
      found += rules.apply(sheets.get(i % sheets.size())).size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: %.0f sheets/s (%d findings)%n", name, MEASURED / seconds, found);
  }
}

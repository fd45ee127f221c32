package org.qingshen.bench;

import java.util.Arrays;
import java.util.Map;

/**
 * One door to all harnesses: {@code desk <server> <items>…}, {@code act <server>}, {@code chain
 * <server> <entries>}, {@code sessions <n>}, {@code verify <entries> <MB>…}; a server is {@code
 * mariadb} (started here) or {@code host:port} of a MySQL that lets root in without a password.
 * Results are rows for docs/performance.md.
 */
public final class Bench {

  private static final Map<String, Harness> ALL =
      Map.of(
          "desk", new DeskBench(),
          "act", new ActBench(),
          "chain", new ChainBench(),
          "sessions", new SessionBench(),
          "verify", new VerifyBench());

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Harness harness = args.length == 0 ? null : ALL.get(args[0]);
    if (harness == null) {
      System.err.println("Name one of " + ALL.keySet());
      System.exit(2);
    }
    harness.run(Arrays.copyOfRange(args, 1, args.length));
    System.exit(0); // the engine and the servers hold threads
  }

  interface Harness {
    void run(String[] args) throws Exception;
  }
}

package org.qingshen.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingshen.testing.Statements;

/**
 * One piece of work, and what only surrounds it.
 *
 * @param before not measured: who acts is logged in already
 * @param work what is measured
 */
record Timed(Runnable before, Runnable work, Runnable after) {

  static Timed of(Runnable work) {
    return new Timed(() -> {}, work, () -> {});
  }

  Callable<Void> whole() {
    return () -> {
      before.run();
      work.run();
      after.run();
      return null;
    };
  }

  List<String> statements() {
    before.run();
    List<String> sent = Statements.of(work);
    after.run();
    return sent;
  }
}

package org.qingshen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does several things at the same moment, each on a thread of its own. */
final class AtOnce {

  private static final int PATIENCE_SECONDS = 60;

  private AtOnce() {}

  /**
   * @throws AssertionError where one of them threw: what people do together must not
   */
  @SafeVarargs
  static <T> List<T> run(Callable<? extends T>... acts) {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    ExecutorService threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<? extends T> act : acts) {
        running.add(
            threads.submit(
                () -> {
                  start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                  return act.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("An act at the same moment as others failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }
}

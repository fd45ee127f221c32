package org.qingshen.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Repeats something and says how long it took. */
record Timing(double p50Millis, double p95Millis) {

  /** Warm first, then measured one by one. */
  static Timing of(int warm, int measured, Callable<?> work) throws Exception {
    for (int i = 0; i < warm; i++) {
      work.call();
    }
    double[] millis = new double[measured];
    for (int i = 0; i < measured; i++) {
      long start = System.nanoTime();
      work.call();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Timing(millis[measured / 2], millis[Math.min(measured - 1, measured * 95 / 100)]);
  }

  /** How often a second that many threads do it together. */
  static double perSecond(int threads, int seconds, Callable<?> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch ready = new CountDownLatch(threads);
    LongAdder done = new LongAdder();
    long end = System.nanoTime() + (seconds + 1) * 1_000_000_000L;
    for (int i = 0; i < threads; i++) {
      pool.submit(
          () -> {
            ready.countDown();
            ready.await();
            while (System.nanoTime() < end) {
              work.call();
              done.increment();
            }
            return null;
          });
    }
    pool.shutdown();
    while (!pool.isTerminated()) {
      Thread.sleep(20);
    }
    return done.sum() / (double) (seconds + 1);
  }

  String cells() {
    return "%.2f | %.2f".formatted(p50Millis, p95Millis);
  }
}

package org.qingshen.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Time of a heap of work.
 *
 * @param millis the work's own time, summed over the threads
 * @param cpuMillis processor time of the threads that did it
 * @param wallMillis from the first to the last
 */
record Work(int count, double millis, double cpuMillis, double wallMillis) {

  static final Work NONE = new Work(0, 0, 0, 0);

  static Work run(int threads, ConcurrentLinkedQueue<Timed> heap) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Work>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(() -> worker(heap));
    }
    long start = System.nanoTime();
    Work all = NONE;
    for (Future<Work> worker : pool.invokeAll(workers)) {
      all = all.and(worker.get());
    }
    pool.shutdown();
    return all.and(new Work(0, 0, 0, (System.nanoTime() - start) / 1e6));
  }

  private static Work worker(ConcurrentLinkedQueue<Timed> heap) {
    var threads = ManagementFactory.getThreadMXBean();
    int count = 0;
    long nanos = 0;
    long cpu = 0;
    for (Timed next = heap.poll(); next != null; next = heap.poll()) {
      next.before().run();
      long cpuBefore = threads.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      next.work().run();
      nanos += System.nanoTime() - before;
      cpu += threads.getCurrentThreadCpuTime() - cpuBefore;
      next.after().run();
      count++;
    }
    return new Work(count, nanos / 1e6, cpu / 1e6, 0);
  }

  Work and(Work more) {
    return new Work(
        count + more.count,
        millis + more.millis,
        cpuMillis + more.cpuMillis,
        wallMillis + more.wallMillis);
  }

  void print(String server, String what, int threads, int statements) {
    System.out.printf(
        "| %s | %s | %d | %.2f | %.2f | %d | %.1f |%n",
        server, what, threads, millis / count, cpuMillis / count, statements,
        count / (wallMillis / 1000));
  }
}

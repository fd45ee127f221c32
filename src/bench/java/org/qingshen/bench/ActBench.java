package org.qingshen.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.qingshen.forms.FormContext;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.Statements;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A department's opinion as the sealed act it is, beside the bare engine completing the same task
 * with the form's answers as variables; then three departments of one case at the same moment.
 */
class ActBench implements Bench.Harness {

  private static final int CASES = 120;
  private static final int WARM = 20;
  private static final List<String> BUREAUS = List.of("guilin-eco", "guilin-drc", "guilin-iit");

  @Override
  public void run(String[] args) throws Exception {
    Server server = Server.of(args[0]);
    System.out.println("| server | what | threads | ms an act | CPU ms | statements | acts/s |");
    System.out.println("|---|---|---|---|---|---|---|");
    try (ConfigurableApplicationContext application = server.application("bench_act")) {
      World world = new World(application, server.name());
      world.measure(1);
      world.measure(4);
      world.atOnce();
    }
    try (BareEngine bare = new BareEngine(server.url("bench_bare"))) {
      bare.measure(server.name(), 1, CASES, WARM);
      bare.measure(server.name(), 4, CASES, WARM);
    }
  }

  private record World(ConfigurableApplicationContext application, String server) {

    /** One bureau after the other, each case's acts in its own order. */
    void measure(int threads) throws Exception {
      ConcurrentLinkedQueue<Callable<Outcome>> acts = new ConcurrentLinkedQueue<>();
      for (int i = 0; i < WARM + CASES; i++) {
        acts.add(prepared(submitted(), "guilin-eco"));
      }
      for (int i = 0; i < WARM; i++) {
        done(acts.poll().call());
      }
      int statements = statements(acts.poll());
      int left = acts.size();
      Work work = Work.run(threads, acts, ActBench::done);
      System.out.printf(
          "| %s | sealed act | %d | %.2f | %.2f | %d | %.1f |%n",
          server, threads, work.millis() * threads / left, work.cpuMillis() / left, statements,
          left / (work.millis() / 1000));
    }

    private static int statements(Callable<Outcome> act) {
      return Statements.of(
              () -> {
                try {
                  done(act.call());
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              })
          .size();
    }

    /** Three departments speak at the same moment; every act must be done, none retried. */
    void atOnce() throws Exception {
      long before = retries();
      ExecutorService pool = Executors.newFixedThreadPool(3);
      long start = System.nanoTime();
      for (int i = 0; i < CASES; i++) {
        CaseId id = submitted();
        List<Callable<Outcome>> acts = new ArrayList<>();
        for (String bureau : BUREAUS) {
          acts.add(prepared(id, bureau));
        }
        for (Future<Outcome> outcome : pool.invokeAll(acts)) {
          done(outcome.get());
        }
      }
      pool.shutdown();
      System.out.printf(
          "| %s | three departments at once, %d cases: %d retries, %.0f ms a case with its"
              + " application | 3 | | | | |%n",
          server, CASES, retries() - before, (System.nanoTime() - start) / 1e6 / CASES);
    }

    private long retries() {
      return (long)
          application.getBean(MeterRegistry.class).counter("qingshen.acts.retried").count();
    }

    private CaseId submitted() {
      return application.getBean(Journeys.class).submitted();
    }

    /** Claimed and opened; what is left is the act. */
    private Callable<Outcome> prepared(CaseId id, String login) {
      SignIn signIn = application.getBean(SignIn.class);
      TaskDesk desk = application.getBean(TaskDesk.class);
      signIn.as(login);
      WorkItemId item = application.getBean(Journeys.class).claimed(id).id();
      FormContext context = ((TaskDesk.Opened.Ready) desk.open(item)).context();
      var answer = CaseFixtures.anAgreement(context.rows().get("checklist"));
      signIn.out();
      return () -> signIn.as(login, () -> desk.submit(item, Journeys.PAGE, answer));
    }
  }

  private static void done(Object outcome) {
    Journeys.done((Outcome) outcome);
  }

  /** Time and processor time of a heap of work. */
  record Work(double millis, double cpuMillis) {

    static <T> Work run(
        int threads, ConcurrentLinkedQueue<Callable<T>> heap, java.util.function.Consumer<T> then)
        throws Exception {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      List<Callable<Long>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(() -> worker(heap, then));
      }
      long start = System.nanoTime();
      long cpu = 0;
      for (Future<Long> worker : pool.invokeAll(workers)) {
        cpu += worker.get();
      }
      pool.shutdown();
      return new Work((System.nanoTime() - start) / 1e6, cpu / 1e6);
    }

    private static <T> long worker(
        ConcurrentLinkedQueue<Callable<T>> heap, java.util.function.Consumer<T> then)
        throws Exception {
      var threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      for (Callable<T> next = heap.poll(); next != null; next = heap.poll()) {
        then.accept(next.call());
      }
      return threads.getCurrentThreadCpuTime() - start;
    }
  }
}

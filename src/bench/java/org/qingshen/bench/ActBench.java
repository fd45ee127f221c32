package org.qingshen.bench;

import io.micrometer.core.instrument.MeterRegistry;
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
import org.qingshen.workflow.TaskDesk;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A department's opinion as the sealed act it is, beside the bare engine completing the same task
 * with the form's answers as variables; then three departments of one case at the same moment.
 */
class ActBench implements Bench.Harness {

  private static final int CASES = 120;
  private static final int WARM = 40;
  private static final int TURNS = 6;
  private static final List<String> BUREAUS = List.of("guilin-eco", "guilin-drc", "guilin-iit");

  @Override
  public void run(String[] args) throws Exception {
    Server server = Server.of(args[0]);
    System.out.println("| server | what | threads | ms an act | CPU ms | statements | acts/s |");
    System.out.println("|---|---|---|---|---|---|---|");
    try (ConfigurableApplicationContext application = server.application("bench_act");
        BareEngine bare = new BareEngine(server.url("bench_bare"))) {
      World world = new World(application, server.name());
      world.warm(bare);
      beside(world, bare, 1);
      beside(world, bare, 4);
      world.atOnce();
    }
  }

  /** In turns, since the machine is not the same from one minute to the next. */
  private static void beside(World world, BareEngine bare, int threads) throws Exception {
    Work sealed = Work.NONE;
    Work engine = Work.NONE;
    for (int turn = 0; turn < TURNS; turn++) {
      sealed = sealed.and(Work.run(threads, world.acts(CASES / TURNS)));
      engine = engine.and(Work.run(threads, bare.acts(CASES / TURNS)));
    }
    sealed.print(world.server(), "sealed act", threads, world.statements());
    engine.print(
        world.server(), "bare engine, " + BareEngine.answers().size() + " variables, history full",
        threads, bare.statements());
    System.out.printf(
        "| | ratio | %d | %.2f | %.2f | | |%n",
        threads, sealed.millis() / engine.millis(), sealed.cpuMillis() / engine.cpuMillis());
  }

  private record World(ConfigurableApplicationContext application, String server) {

    void warm(BareEngine bare) throws Exception {
      Work.run(1, acts(WARM));
      Work.run(1, bare.acts(WARM));
    }

    /** One bureau's acts on cases that wait for three. */
    ConcurrentLinkedQueue<Timed> acts(int count) {
      ConcurrentLinkedQueue<Timed> acts = new ConcurrentLinkedQueue<>();
      for (int i = 0; i < count; i++) {
        acts.add(prepared(submitted(), BUREAUS.get(0)));
      }
      return acts;
    }

    int statements() throws Exception {
      List<String> sent = acts(1).poll().statements();
      if (Boolean.getBoolean("bench.statements")) {
        sent.forEach(System.out::println);
      }
      return sent.size();
    }

    /** Three departments speak at the same moment; every act must be done, none retried. */
    void atOnce() throws Exception {
      long before = retries();
      ExecutorService pool = Executors.newFixedThreadPool(3);
      long start = System.nanoTime();
      for (int i = 0; i < CASES; i++) {
        CaseId id = submitted();
        List<Callable<Void>> acts = new ArrayList<>();
        for (String bureau : BUREAUS) {
          acts.add(prepared(id, bureau).whole());
        }
        for (Future<Void> act : pool.invokeAll(acts)) {
          act.get();
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
    private Timed prepared(CaseId id, String login) {
      SignIn signIn = application.getBean(SignIn.class);
      TaskDesk desk = application.getBean(TaskDesk.class);
      signIn.as(login);
      WorkItemId item = application.getBean(Journeys.class).claimed(id).id();
      FormContext context = ((TaskDesk.Opened.Ready) desk.open(item)).context();
      var answer = CaseFixtures.anAgreement(context.rows().get("checklist"));
      signIn.out();
      return new Timed(
          () -> signIn.as(login),
          () -> Journeys.done(desk.submit(item, Journeys.PAGE, answer)),
          signIn::out);
    }
  }
}

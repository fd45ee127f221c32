package org.qingshen.bench;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.TaskService;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Cursor;
import org.qingshen.workflow.TaskDesk.Filter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an officer's desk asks: my queues ∪ assigned to me, newest first, a page of 50; with a
 * region, deep down, counted; and the engine's own task query for the same.
 */
class DeskBench implements Bench.Harness {

  private static final int PAGE = 50;
  private static final int DEEP_PAGES = 40;
  private static final String LOGIN = "guilin-eco";

  @Override
  public void run(String[] args) throws Exception {
    Server server = Server.of(args[0]);
    try (ConfigurableApplicationContext application = server.application("bench_desk")) {
      JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
      threePosts(jdbc);
      DeskData data = new DeskData(jdbc);
      System.out.println("| server | items | question | p50 ms | p95 ms | a second, 4 threads |");
      System.out.println("|---|---|---|---|---|---|");
      long filled = 0;
      for (int i = 1; i < args.length; i++) {
        long items = Long.parseLong(args[i]);
        data.fill(filled, items);
        data.analyse();
        filled = items;
        new Questions(application, server.name(), items).ask();
      }
    }
  }

  /** One person with the city's three queues, as the measure before had it (stack.md). */
  private static void threePosts(JdbcTemplate jdbc) {
    jdbc.update(
        "update post set person_id = ? where id in ('post-guilin-drc', 'post-guilin-iit')",
        DeskData.ME);
  }

  /** All questions for one size. */
  private record Questions(ConfigurableApplicationContext application, String server, long items) {

    void ask() throws Exception {
      TaskDesk desk = application.getBean(TaskDesk.class);
      Cursor deep = cursor(desk, DEEP_PAGES);
      row("desk page", true, mine(() -> desk.todo(Filter.ALL, null, PAGE)));
      row("desk page, one county", true, mine(() -> desk.todo(county(), null, PAGE)));
      row("desk page " + DEEP_PAGES, true, mine(() -> desk.todo(Filter.ALL, deep, PAGE)));
      row("desk count", true, mine(desk::countTodo));
      TaskService engine = application.getBean(TaskService.class);
      row("engine page", false, () -> query(engine).listPage(0, PAGE));
      row("engine page " + DEEP_PAGES, false, () -> query(engine).listPage(DEEP_PAGES * PAGE, PAGE));
      row("engine count", false, () -> query(engine).count());
    }

    private static Filter county() {
      return new Filter(null, "450305");
    }

    private org.camunda.bpm.engine.task.TaskQuery query(TaskService engine) {
      return engine
          .createTaskQuery()
          .or()
          .taskAssignee(DeskData.ME)
          .taskCandidateGroupIn(DeskData.mine())
          .endOr()
          .orderByTaskCreateTime()
          .desc();
    }

    private Cursor cursor(TaskDesk desk, int pages) throws Exception {
      return (Cursor)
          mine(
                  () -> {
                    Cursor at = null;
                    for (int i = 0; i < pages; i++) {
                      Cursor next = desk.todo(Filter.ALL, at, PAGE).next();
                      at = next == null ? at : next;
                    }
                    return at;
                  })
              .call();
    }

    private Callable<?> mine(Callable<?> work) {
      SignIn signIn = application.getBean(SignIn.class);
      ThreadLocal<Boolean> in = ThreadLocal.withInitial(() -> false);
      return () -> {
        if (!in.get()) {
          signIn.as(LOGIN);
          in.set(true);
        }
        return work.call();
      };
    }

    private void row(String question, boolean ours, Callable<?> work) throws Exception {
      boolean slow = !ours && items >= 100_000;
      Timing timing = Timing.of(slow ? 1 : 50, slow ? 7 : 300, work);
      double rate = Timing.perSecond(4, slow ? 10 : 4, work);
      System.out.printf(
          "| %s | %,d | %s | %s | %,.1f |%n", server, items, question, timing.cells(), rate);
    }
  }
}

package org.qingshen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * People at work in one node, until a file says stop: an application, three opinions, then the
 * format check as soon as the letters of the case are made. Each act that the application has
 * confirmed is written down at once, outside the application and its database.
 */
public class NodeLoad {

  private static final Logger log = LoggerFactory.getLogger(NodeLoad.class);

  private final Journeys people;
  private final TaskDesk desk;
  private final SignIn signIn;
  private final Path folder;
  private final String node;
  private final int threads;

  public NodeLoad(Journeys people, TaskDesk desk, SignIn signIn, Environment settings) {
    this.people = people;
    this.desk = desk;
    this.signIn = signIn;
    this.folder = Path.of(settings.getRequiredProperty("bench.folder"));
    this.node = settings.getRequiredProperty("qingshen.node.name");
    this.threads = settings.getRequiredProperty("bench.threads", Integer.class);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    for (int thread = 0; thread < threads; thread++) {
      // The same two applicants in every node: acts on one case meet across nodes, too.
      String applicant = thread % 2 == 0 ? "xingan" : "yangshuo";
      Thread worker = new Thread(() -> work(applicant), "people-" + thread);
      worker.setDaemon(true);
      worker.start();
    }
  }

  private void work(String applicant) {
    Deque<CaseId> atProvince = new ArrayDeque<>();
    while (!Files.exists(folder.resolve("go"))) {
      rest();
    }
    while (!Files.exists(folder.resolve("stop"))) {
      try {
        atProvince.add(oneCaseUpToTheProvince(applicant));
        checkFormats(atProvince);
      } catch (RuntimeException | AssertionError e) {
        log.warn("Somebody did not get on with the work", e);
        rest();
      }
    }
    write("finished");
  }

  private CaseId oneCaseUpToTheProvince(String applicant) {
    CaseId caseId = people.created(applicant);
    confirm(caseId, people.submit(caseId, applicant));
    for (String bureau : List.of("guilin-eco", "guilin-drc", "guilin-iit")) {
      confirm(caseId, people.opinion(caseId, bureau, CaseFixtures::anAgreement));
    }
    return caseId;
  }

  /** Those whose letters are made; the others wait. */
  private void checkFormats(Deque<CaseId> waiting) {
    for (int i = waiting.size(); i > 0; i--) {
      CaseId caseId = waiting.remove();
      if (signIn.as("gx-eco", () -> desk.openItems(caseId)).isEmpty()) {
        waiting.add(caseId);
      } else {
        confirm(caseId, people.formatCheck(caseId, CaseFixtures::aPass));
      }
    }
  }

  private void confirm(CaseId caseId, Outcome outcome) {
    Outcome.Done done = Journeys.done(outcome);
    write(caseId + " " + done.entry().seq() + " " + done.entry().seal());
  }

  private synchronized void write(String line) {
    try {
      Files.writeString(
          folder.resolve("confirmed-" + node + ".txt"),
          line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rest() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

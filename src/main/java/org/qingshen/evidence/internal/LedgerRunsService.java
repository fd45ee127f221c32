package org.qingshen.evidence.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.EvidenceCheck.Totals;
import org.qingshen.evidence.LedgerRuns;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class LedgerRunsService implements LedgerRuns, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LedgerRunsService.class);

  /** Longer than any page of a check takes; a run not seen for so long died with its node. */
  private static final Duration SILENT = Duration.ofMinutes(10);

  private static final int FAULTS_KEPT = 200;
  private static final int FAILURE = 400;

  private final RunMapper mapper;
  private final EvidenceCheck check;
  private final Texts texts;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "ledger-run");
            made.setDaemon(true);
            return made;
          });

  LedgerRunsService(
      RunMapper mapper,
      EvidenceCheck check,
      Texts texts,
      CurrentActor actor,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.check = check;
    this.texts = texts;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @RequiresPermissions(Permissions.TRAIL_READ)
  public synchronized boolean start() {
    if (mapper.running(now().minus(SILENT))) {
      return false;
    }
    String id = Ids.next();
    mapper.begin(id, actor.require().id(), now());
    events.publishEvent(new TrailEvent("evidence.checked", actor.require().id(), id, ""));
    thread.execute(() -> run(id));
    return true;
  }

  private void run(String id) {
    Said said = new Said(id);
    try {
      Totals totals = check.everything(List.of(), said);
      mapper.progress(id, now(), totals);
      mapper.end(id, now(), said.words.toString(), null);
    } catch (RuntimeException e) {
      log.error("The check of everything could not be finished", e);
      String why = e.getClass().getSimpleName() + ": " + e.getMessage();
      mapper.end(
          id, now(), said.words.toString(), why.substring(0, Math.min(FAILURE, why.length())));
    }
  }

  @Override
  public List<Run> newest(int limit) {
    return mapper.newest(limit);
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }

  /** Keeps the first faults; how many there are is counted. */
  private final class Said implements EvidenceCheck.Watcher {

    private final String id;
    private final StringBuilder words = new StringBuilder();
    private int kept;

    Said(String id) {
      this.id = id;
    }

    @Override
    public void fault(Text fault) {
      if (kept++ < FAULTS_KEPT) {
        words.append(texts.say(fault)).append('\n');
      }
    }

    @Override
    public void progress(Totals soFar) {
      mapper.progress(id, now(), soFar);
    }
  }
}

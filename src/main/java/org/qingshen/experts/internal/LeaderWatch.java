package org.qingshen.experts.internal;

import org.qingshen.directory.DirectoryChanged;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.process.ExpertPanelProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees when a panel's leader no longer holds the post, and has the next called. */
@Component
class LeaderWatch {

  private static final Logger LOG = LoggerFactory.getLogger(LeaderWatch.class);

  private final PanelOpinionMapper opinions;
  private final ExpertPosts posts;
  private final ExpertPanelProcess process;
  private final Ledger ledger;
  private final TransactionTemplate own;

  LeaderWatch(
      PanelOpinionMapper opinions,
      ExpertPosts posts,
      ExpertPanelProcess process,
      Ledger ledger,
      PlatformTransactionManager manager) {
    this.opinions = opinions;
    this.posts = posts;
    this.process = process;
    this.ledger = ledger;
    this.own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** After the change is committed: whoever changes the directory waits for no case's lock. */
  @Order(Ordered.LOWEST_PRECEDENCE) // when the directory has forgotten what it knew
  @TransactionalEventListener(value = DirectoryChanged.class, fallbackExecution = true)
  void directoryChanged() {
    opinions.unmerged().stream()
        .filter(it -> posts.of(it.leaderId()).isEmpty())
        .forEach(this::call);
  }

  private void call(OpinionRow opinion) {
    try {
      own.executeWithoutResult(
          status -> {
            ledger.lock(opinion.caseId());
            process.leaderLeft(opinion.caseId());
          });
    } catch (RuntimeException e) {
      // the term of the step calls the next all the same
      LOG.warn("The leader of panel {} could not be replaced at once", opinion.panelId(), e);
    }
  }
}

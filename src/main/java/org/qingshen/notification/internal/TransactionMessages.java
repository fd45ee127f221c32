package org.qingshen.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what one transaction tells and writes it at its end: three desks that open at once cost
 * two statements, not six.
 */
@Service
class TransactionMessages implements Messages {

  private final MessageWriter writer;
  private final MailPost post;

  TransactionMessages(MessageWriter writer, MailPost post) {
    this.writer = writer;
    this.post = post;
  }

  @Override
  @Transactional
  public void tell(Collection<PersonId> people, Note note) {
    gather(new Telling(Set.copyOf(people), Set.of(), note));
  }

  @Override
  @Transactional
  public void tell(Queue queue, Note note) {
    gather(new Telling(Set.of(), Set.of(queue), note));
  }

  @Override
  @Transactional
  public void settle(Collection<String> keys) {
    gathered().settle(keys);
  }

  private void gather(Telling telling) {
    gathered().add(telling);
  }

  private Gathered gathered() {
    Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
    if (gathered == null) {
      gathered = new Gathered();
      TransactionSynchronizationManager.bindResource(this, gathered);
      TransactionSynchronizationManager.registerSynchronization(gathered);
    }
    return gathered;
  }

  private final class Gathered implements TransactionSynchronization {

    private List<Telling> tellings = new ArrayList<>();
    private List<String> settled = new ArrayList<>();
    private boolean closing;

    void add(Telling telling) {
      tellings.add(telling);
      if (closing) {
        write();
      }
    }

    void settle(Collection<String> keys) {
      settled.addAll(keys);
      if (closing) {
        write();
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      closing = true;
      write();
    }

    private void write() {
      List<Telling> due = tellings;
      List<String> over = settled;
      tellings = new ArrayList<>();
      settled = new ArrayList<>();
      if (!due.isEmpty()) {
        writer.write(due);
      }
      if (!over.isEmpty()) {
        writer.settle(over);
      }
    }

    @Override
    public void afterCommit() {
      post.wake();
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMessages.this);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMessages.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(TransactionMessages.this, this);
    }
  }
}

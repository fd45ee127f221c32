package org.qingshen.workflow.internal;

import java.util.List;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.QueueOverview;
import org.springframework.stereotype.Service;

@Service
class QueueOverviewService implements QueueOverview {

  private final QueueMapper mapper;

  QueueOverviewService(QueueMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Load> loads() {
    return mapper.loads().stream().filter(QueueOverviewService::shared).toList();
  }

  /** A queue of one holder would tell who has been drawn. */
  private static boolean shared(Load load) {
    return load.queue().post().tier() != PostKind.Tier.POST;
  }

  @Override
  public int claimed(PersonId person, Queue queue) {
    String whole = queue.whole().value();
    // A duty's part is named after it; '_' of a post's kind must not stand for any character.
    return mapper.claimed(person, whole, whole.replace("_", "!_") + "#%");
  }
}

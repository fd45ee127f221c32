package org.qingshen.directory.internal;

import org.qingshen.directory.DirectoryChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that something of the directory was changed. */
@Component
class DirectoryAnnouncer {

  private final ApplicationEventPublisher events;

  DirectoryAnnouncer(ApplicationEventPublisher events) {
    this.events = events;
  }

  void changed() {
    events.publishEvent(new DirectoryChanged());
  }
}

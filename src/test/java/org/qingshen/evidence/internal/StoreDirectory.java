package org.qingshen.evidence.internal;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** Where the running application keeps its documents, for tests that take it away. */
public final class StoreDirectory {

  private StoreDirectory() {}

  public static Path of(ApplicationContext context) {
    return context.getBean(FileDocumentStore.class).directory();
  }
}

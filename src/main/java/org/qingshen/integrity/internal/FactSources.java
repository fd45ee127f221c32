package org.qingshen.integrity.internal;

import java.util.Optional;
import org.qingshen.integrity.facts.FactSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which module makes facts of what. */
@Component
class FactSources {

  private final ObjectProvider<FactSource> sources;

  FactSources(ObjectProvider<FactSource> sources) {
    this.sources = sources;
  }

  Optional<FactSource> of(String step) {
    return sources.orderedStream().filter(source -> source.concerns(step)).findFirst();
  }

  /** By {@link FactSource#facts()}. */
  Optional<FactSource> named(String facts) {
    return sources.orderedStream().filter(source -> source.facts().equals(facts)).findFirst();
  }
}

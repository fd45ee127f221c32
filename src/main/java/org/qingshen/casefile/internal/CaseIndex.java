package org.qingshen.casefile.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what cases can be found by, in the transaction that changes it. */
@Component
class CaseIndex {

  private final GramMapper grams;
  private final Directory directory;

  CaseIndex(GramMapper grams, Directory directory) {
    this.grams = grams;
    this.directory = directory;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void opened(CaseFile file) {
    grams.insert(file.id(), Grams.of(texts(file)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(CaseFile before, CaseFile after) {
    Set<String> old = Grams.of(texts(before));
    Set<String> now = Grams.of(texts(after));
    Set<String> added = without(now, old);
    Set<String> gone = without(old, now);
    if (!added.isEmpty()) {
      grams.insert(after.id(), added);
    }
    if (!gone.isEmpty()) {
      grams.delete(after.id(), gone);
    }
  }

  /**
   * Writes what is missing for some cases from before there was a search.
   *
   * @return whether there were any
   */
  @Transactional
  public boolean catchUp(int cases) {
    List<CaseFile> missing = grams.notIndexed(cases);
    missing.forEach(this::opened);
    if (!missing.isEmpty()) {
      grams.indexed(missing.stream().map(CaseFile::id).toList());
    }
    return !missing.isEmpty();
  }

  /** By what a case is found; the city's name too, so that it finds its counties. */
  List<String> texts(CaseFile file) {
    return Stream.of(
            file.number() == null ? "" : file.number(),
            file.title(),
            file.applicantName(),
            directory.regionName(file.region()),
            directory.regionName(file.region().city()))
        .toList();
  }

  private static Set<String> without(Set<String> all, Set<String> known) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(known);
    return rest;
  }
}

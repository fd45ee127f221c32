package org.qingshen.casefile;

import org.qingshen.access.Actor;
import org.qingshen.evidence.SealedEntry;

/**
 * Lets a module keep some of its entries from people who may read the case. Everyone who brings one
 * is asked about every entry; one no is enough.
 */
public interface EntryAudience {

  boolean mayRead(SealedEntry entry, CaseFile file, Actor reader);
}

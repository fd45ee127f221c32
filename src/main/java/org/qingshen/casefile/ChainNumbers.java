package org.qingshen.casefile;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.springframework.stereotype.Component;

/**
 * Who is shown the numbers that entries have in the chain of a case. Where entries are kept from a
 * reader, a gap in these numbers tells that something is under way: that somebody is suspected,
 * before it is to know. Everyone but the province's departments and auditors counts what it reads.
 */
@Component
public class ChainNumbers {

  private static final List<PostKind> OFFICERS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);

  /** Signs of a seal that name an entry. */
  private static final int BEGINNING = 16;

  private final CurrentActor actor;
  private final CaseAssignments assignments;

  ChainNumbers(CurrentActor actor, CaseAssignments assignments) {
    this.actor = actor;
    this.assignments = assignments;
  }

  /** Whether they are shown to the person asking. */
  public boolean shown(CaseFile file) {
    return shown(file, actor.require()) && !assignments.only(file);
  }

  /**
   * Whether an address means that entry: by how its seal begins, and by its number only for whoever
   * is shown numbers, so that nobody else can try which there are.
   */
  public boolean names(CaseFile file, SealedEntry entry, String name) {
    return name.length() >= BEGINNING
        ? entry.seal().startsWith(name)
        : String.valueOf(entry.seq()).equals(name) && shown(file);
  }

  /** One whose own organisation is concerned reads as the party, whatever posts it has besides. */
  private static boolean shown(CaseFile file, Actor reader) {
    return reader.posts().stream().noneMatch(post -> post.organisation().equals(file.applicant()))
        && OFFICERS.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}

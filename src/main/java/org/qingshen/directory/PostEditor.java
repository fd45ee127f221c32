package org.qingshen.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Gives, changes and ends posts by the rules of roles.md. Whether the person asking may is the
 * caller's question, and so is what becomes of claimed work; what is returned where something is
 * not done is the sentence why not.
 */
public interface PostEditor {

  Optional<Kept> find(String id);

  /**
   * Why that person may not hold that post, by every rule; saves nothing.
   *
   * @param holder null for somebody new
   * @param self the post that would be changed into it; null for another one
   * @param with posts that would be given together with it
   */
  Optional<Text> objection(PersonId holder, String self, Data wanted, List<Data> with);

  Optional<Text> give(String id, PersonId holder, Data data);

  /** Refused where the row moved on since that version. */
  Optional<Text> change(String id, long version, Data data);

  /** The post stays for what was done in it. */
  Optional<Text> end(String id, long version);

  /** Whether that organisation may have posts of that kind. */
  boolean fits(PostKind kind, OrganisationEditor.Kept organisation);

  /** What a person types. */
  record Data(OrganisationId organisation, PostKind kind, String name, Duty duty) {}

  /**
   * @param endedAt null while it is held
   */
  record Kept(
      String id,
      PersonId person,
      OrganisationId organisation,
      String organisationName,
      RegionCode region,
      PostKind kind,
      String name,
      Duty duty,
      Instant endedAt,
      long version) {

    public boolean held() {
      return endedAt == null;
    }

    public Data data() {
      return new Data(organisation, kind, name, duty);
    }

    /** Where work for this post waits. */
    public Queue queue() {
      return Queue.of(kind, organisation, region);
    }
  }
}

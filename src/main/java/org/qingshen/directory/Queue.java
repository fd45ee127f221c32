package org.qingshen.directory;

import java.io.Serializable;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * Where work waits for whoever holds the post: {@code CITY_DRC/450300}, {@code PROV_ECO/450000},
 * {@code PILOT_BODY/<organisation>}, {@code EXPERT/<post>} for one holder alone; within a
 * department's inner chain for those of that duty only: {@code CITY_DRC/450300#SIGN}.
 *
 * @param duty null where everyone of the post may take it
 */
public record Queue(PostKind post, String owner, Duty duty) implements Serializable {

  public Queue(PostKind post, String owner) {
    this(post, owner, null);
  }

  /**
   * The queue of a post for a case of that applicant in that region.
   *
   * @throws IllegalArgumentException for a kind of post whose work is meant for one holder
   */
  public static Queue of(PostKind post, OrganisationId applicant, RegionCode region) {
    return switch (post.tier()) {
      case POST -> throw new IllegalArgumentException(post + " has a queue for each holder");
      case ORGANISATION -> new Queue(post, applicant.value());
      case CITY -> new Queue(post, region.city().value());
      case PROVINCE -> new Queue(post, region.province().value());
    };
  }

  public static Queue parse(String value) {
    int slash = value.indexOf('/');
    int hash = value.indexOf('#', slash);
    PostKind post = PostKind.valueOf(value.substring(0, slash));
    return hash < 0
        ? new Queue(post, value.substring(slash + 1))
        : new Queue(
            post, value.substring(slash + 1, hash), Duty.valueOf(value.substring(hash + 1)));
  }

  public String value() {
    return duty == null ? post + "/" + owner : post + "/" + owner + "#" + duty;
  }

  /** The part of this queue that waits for those of that duty. */
  public Queue at(Duty stage) {
    return new Queue(post, owner, stage);
  }

  /** This queue without regard to duties. */
  public Queue whole() {
    return duty == null ? this : new Queue(post, owner);
  }

  @Override
  public String toString() {
    return value();
  }
}

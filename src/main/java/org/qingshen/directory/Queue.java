package org.qingshen.directory;

import java.io.Serializable;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * Where work waits for whoever holds the post: {@code CITY_DRC/450300}, {@code PROV_ECO/450000},
 * {@code PILOT_BODY/<organisation>}.
 */
public record Queue(PostKind post, String owner) implements Serializable {

  /** The queue of a post for a case of that applicant in that region. */
  public static Queue of(PostKind post, OrganisationId applicant, RegionCode region) {
    return switch (post.tier()) {
      case ORGANISATION -> new Queue(post, applicant.value());
      case CITY -> new Queue(post, region.city().value());
      case PROVINCE -> new Queue(post, region.province().value());
    };
  }

  public static Queue parse(String value) {
    int slash = value.indexOf('/');
    return new Queue(PostKind.valueOf(value.substring(0, slash)), value.substring(slash + 1));
  }

  public String value() {
    return post + "/" + owner;
  }

  @Override
  public String toString() {
    return value();
  }
}

package org.qingshen.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Keeps organisations. Whether the person asking may is the caller's question; what is returned
 * where something is not done is the sentence why not.
 */
public interface OrganisationEditor {

  /** In the order of their ids, those after that one. */
  List<Kept> page(Query query, OrganisationId after, int limit);

  Optional<Kept> find(OrganisationId id);

  /** Standing organisations of exactly that name within that province. */
  List<Kept> named(String name, RegionCode province);

  Optional<Text> add(OrganisationId id, Data data);

  /** Refused where the row moved on since that version, or a post in it would no longer fit. */
  Optional<Text> change(OrganisationId id, long version, Data data);

  /** Ends it; refused while anybody holds a post in it. */
  Optional<Text> end(OrganisationId id, long version);

  /**
   * What a person types.
   *
   * @param department which of the three it is; null where it is none, or nobody said
   */
  record Data(String name, OrganisationKind kind, RegionCode region, Department department) {

    public Data(String name, OrganisationKind kind, RegionCode region) {
      this(name, kind, region, null);
    }
  }

  /**
   * @param department null where it is none of the three, or nobody said
   * @param endedAt null while it stands
   */
  record Kept(
      OrganisationId id,
      String name,
      OrganisationKind kind,
      RegionCode region,
      String regionName,
      Department department,
      Instant endedAt,
      long version) {

    public Data data() {
      return new Data(name, kind, region, department);
    }
  }

  /**
   * @param search part of the name; blank for all
   * @param within the division it lies in; null for all
   * @param kind null for all
   */
  record Query(String search, RegionCode within, OrganisationKind kind) {}
}

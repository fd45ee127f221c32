package org.qingshen.directory;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Regions, organisations and who holds which post. */
public interface Directory {

  Optional<Person> person(PersonId id);

  Optional<Organisation> organisation(OrganisationId id);

  /** Whether any person holds that kind of post for that queue today. */
  List<Person> holders(Queue queue);

  /** The name of a region, such as 桂林市; the digits where it is unknown. */
  String regionName(RegionCode region);

  /** The provinces that are known, in order of code. */
  List<RegionCode> provinces();

  /** The cities of a province in order of code. */
  List<RegionCode> cities(RegionCode province);

  void addRegion(RegionCode code, String name);

  void addOrganisation(Organisation organisation);

  /** One of the three departments. */
  void addOrganisation(Organisation organisation, Department department);

  void addPerson(PersonId id, String name);

  void addPost(PersonId holder, String id, PostKind kind, String name, OrganisationId in);
}

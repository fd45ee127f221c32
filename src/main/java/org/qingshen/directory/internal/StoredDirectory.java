package org.qingshen.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.qingshen.directory.Department;
import org.qingshen.directory.Directory;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.Person;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.PostKind.Tier;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

@Service
class StoredDirectory implements Directory {

  private final DirectoryMapper mapper;

  /** Names of places change seldom; another node learns of a change within this time. */
  private static final long FRESH = TimeUnit.MINUTES.toNanos(1);

  private final Map<RegionCode, String> regionNames = new ConcurrentHashMap<>();
  private volatile long namesReadFrom = System.nanoTime();

  StoredDirectory(DirectoryMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<Person> person(PersonId id) {
    return people(mapper.person(id)).stream().findFirst();
  }

  @Override
  public Optional<Organisation> organisation(OrganisationId id) {
    return Optional.ofNullable(mapper.organisation(id));
  }

  @Override
  public List<Person> holders(Queue queue) {
    String organisation = queue.post().tier() == Tier.ORGANISATION ? queue.owner() : null;
    String post = queue.post().tier() == Tier.POST ? queue.owner() : null;
    List<PersonPostRow> rows = mapper.holders(queue.post(), organisation, post);
    return people(rows).stream().filter(person -> serves(person, queue)).toList();
  }

  @Override
  public String regionName(RegionCode region) {
    if (System.nanoTime() - namesReadFrom > FRESH) {
      forgetNames();
    }
    String known = regionNames.get(region);
    if (known == null) {
      known = mapper.regionName(region);
      if (known == null) {
        return region.value();
      }
      regionNames.put(region, known);
    }
    return known;
  }

  @Override
  public List<RegionCode> cities(RegionCode province) {
    return mapper.regionsLike(province.value().substring(0, 2) + "__00").stream()
        .filter(RegionCode::isCity)
        .toList();
  }

  @Override
  public List<RegionCode> provinces() {
    return mapper.regionsLike("__0000");
  }

  @Override
  @Transactional
  public void addRegion(RegionCode code, String name) {
    boolean cityIsKnown = !code.isCity() && mapper.regionName(code.city()) != null;
    RegionCode above = cityIsKnown ? code.city() : code.province();
    mapper.insertRegion(code, name, code.isProvince() ? null : above);
  }

  @Override
  @Transactional
  public void addOrganisation(Organisation organisation) {
    addOrganisation(organisation, null);
  }

  @Override
  public void addOrganisation(Organisation organisation, Department department) {
    mapper.insertOrganisation(organisation, department);
  }

  @Override
  @Transactional
  public void addPerson(PersonId id, String name) {
    mapper.insertPerson(id, name);
  }

  @Override
  @Transactional
  public void addPost(PersonId holder, String id, PostKind kind, String name, OrganisationId in) {
    mapper.insertPost(id, holder, in, kind, name);
  }

  @TransactionalEventListener(value = DirectoryChanged.class, fallbackExecution = true)
  void forgetNames() {
    regionNames.clear();
    namesReadFrom = System.nanoTime();
  }

  private static boolean serves(Person person, Queue queue) {
    return person.posts().stream().anyMatch(post -> post.serves(queue));
  }

  static List<Person> people(List<PersonPostRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(PersonPostRow::personId, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(StoredDirectory::person)
        .toList();
  }

  private static Person person(List<PersonPostRow> rows) {
    return rows.get(0)
        .with(rows.stream().filter(PersonPostRow::hasPost).map(PersonPostRow::post).toList());
  }
}

package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertFields;
import org.qingshen.experts.ExpertSetup;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pool as it is stored; who may is asked before. */
@Component
class StoredExperts implements ExpertSetup, ExpertFields {

  private static final String CODE = "ZJ-%04d";

  private final ExpertMapper mapper;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  StoredExperts(ExpertMapper mapper, Directory directory, Texts texts, Clock clock) {
    this.mapper = mapper;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Expert.Field> all() {
    return mapper.fields();
  }

  Optional<Expert> find(PersonId id) {
    return Optional.ofNullable(mapper.find(id)).map(this::whole);
  }

  Optional<String> postOf(PersonId id) {
    return Optional.ofNullable(mapper.find(id)).map(ExpertRow::postId);
  }

  /** Everybody of a province in the order of codes. */
  List<Expert> all(RegionCode province) {
    return whole(mapper.page(province, null, null, null, null, null, Integer.MAX_VALUE));
  }

  /**
   * @throws java.util.NoSuchElementException where the province has nobody of that code
   */
  Expert byCode(RegionCode province, String code) {
    return Optional.ofNullable(mapper.byCode(province, code)).map(this::whole).orElseThrow();
  }

  /**
   * Whom of the pool that is, under another login.
   *
   * @param but who is asked about, where already in the pool; null for somebody new
   */
  Optional<Expert> twin(RegionCode province, PersonId but, SamePerson.Traits traits) {
    List<String> serials =
        traits.profile().certificates().stream().map(Expert.Certificate::number).toList();
    return whole(mapper.alike(province, traits.name(), serials)).stream()
        .filter(it -> !it.id().equals(but))
        .filter(it -> SamePerson.same(SamePerson.Traits.of(it), traits))
        .findFirst();
  }

  /** In the same order, with everything that belongs to them. */
  List<Expert> whole(List<ExpertRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    ExpertParts parts = ExpertParts.of(mapper, rows.stream().map(ExpertRow::personId).toList());
    return rows.stream().map(parts::whole).toList();
  }

  private Expert whole(ExpertRow row) {
    return whole(List.of(row)).get(0);
  }

  @Override
  @Transactional
  public OrganisationId pool(RegionCode province) {
    OrganisationId pool = new OrganisationId("experts-" + province.value());
    if (directory.organisation(pool).isEmpty()) {
      String name = texts.say(Text.of("experts.organisation"));
      directory.addOrganisation(
          new Organisation(pool, name, OrganisationKind.TECHNICAL_UNIT, province));
    }
    return pool;
  }

  @Override
  @Transactional
  public String enrol(
      PersonId person,
      String post,
      String name,
      RegionCode province,
      Expert.Profile profile,
      List<Expert.Employment> employments,
      List<Expert.Tie> ties) {
    String code = nextCode(province);
    mapper.insert(
        new ExpertRow(
            person,
            province,
            code,
            post,
            name,
            profile.title(),
            profile.region(),
            Expert.State.ACTIVE,
            null,
            now(),
            now(),
            0));
    qualify(person, profile);
    employments.forEach(it -> addEmployment(person, it, person));
    ties.forEach(it -> addTie(person, it, person));
    return code;
  }

  private String nextCode(RegionCode province) {
    if (mapper.countUp(province) == 0) {
      mapper.insertSequence(province);
    }
    return CODE.formatted(mapper.lastNumber(province));
  }

  boolean change(PersonId person, long version, Expert.Profile profile) {
    if (mapper.change(person, version, profile.title(), profile.region()) == 0) {
      return false;
    }
    mapper.deleteSkills(person);
    mapper.deleteIndustries(person);
    mapper.deleteCertificates(person);
    qualify(person, profile);
    return true;
  }

  private void qualify(PersonId person, Expert.Profile profile) {
    profile.fields().stream().distinct().forEach(it -> mapper.insertSkill(person, it));
    profile.industries().stream().distinct().forEach(it -> mapper.insertIndustry(person, it));
    profile.certificates().forEach(it -> mapper.insertCertificate(Ids.next(), person, it));
  }

  void addEmployment(PersonId person, Expert.Employment it, PersonId by) {
    mapper.insertEmployment(
        person,
        new Expert.Employment(
            Ids.next(), it.employer(), it.creditCode(), it.fromDate(), it.toDate()),
        now(),
        by);
  }

  void addTie(PersonId person, Expert.Tie it, PersonId by) {
    mapper.insertTie(
        person,
        new Expert.Tie(Ids.next(), it.kind(), it.name(), it.creditCode(), it.note(), null),
        now(),
        by);
  }

  Instant now() {
    return OfficeTime.now(clock);
  }
}

package org.qingshen.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Duty;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DirectoryEditTest {

  private static final RegionCode SHANDONG = new RegionCode("370000");
  private static final RegionCode LIAOCHENG = new RegionCode("371500");
  private static final OrganisationId BUREAU = new OrganisationId("edit-bureau");

  private static ConfigurableApplicationContext context;
  private static RegionEditor regions;
  private static OrganisationEditor organisations;
  private static PeopleEditor people;
  private static PostEditor posts;

  @Configuration(proxyBeanMethods = false)
  static class Around {
    @Bean
    Clock clock() {
      return Clock.system(OfficeTime.ZONE);
    }

    @Bean
    Deputies deputies() {
      Deputies none = mock(Deputies.class);
      when(none.of(any())).thenReturn(List.of());
      return none;
    }
  }

  @BeforeAll
  static void givenACityWithABureau() {
    context =
        MapperContext.start(
            "directory",
            Around.class,
            StoredDirectory.class,
            StoredRegionEditor.class,
            StoredOrganisationEditor.class,
            StoredPeopleEditor.class,
            StoredPostEditor.class,
            DirectoryAnnouncer.class,
            DirectoryConfiguration.class);
    regions = context.getBean(RegionEditor.class);
    organisations = context.getBean(OrganisationEditor.class);
    people = context.getBean(PeopleEditor.class);
    posts = context.getBean(PostEditor.class);
    assertThat(regions.add(SHANDONG, "山东省")).isEmpty();
    assertThat(regions.add(LIAOCHENG, "聊城市")).isEmpty();
    assertThat(organisations.add(BUREAU, bureau("编制中的局"))).isEmpty();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void ofTwoAdministratorsWhoEditOnePostTheSecondIsTold() {
    String post = given(person("两人同改"));
    PostEditor.Kept seen = posts.find(post).orElseThrow();

    assertThat(posts.change(post, seen.version(), data("复核岗"))).isEmpty();
    Optional<Text> second = posts.change(post, seen.version(), data("签发岗"));

    assertThat(second).map(Text::key).contains("directory.edit.stale");
    assertThat(posts.find(post).orElseThrow().name()).isEqualTo("复核岗");
    assertThat(posts.end(post, seen.version())).map(Text::key).contains("directory.edit.stale");
  }

  @Test
  void aStaleNameOfAPersonAnOrganisationOrADivisionIsNotSaved() {
    PersonId person = person("旧名");
    assertThat(people.change(person, 0, new PeopleEditor.Data("新名", ""))).isEmpty();
    assertThat(people.change(person, 0, new PeopleEditor.Data("又名", "")))
        .map(Text::key)
        .contains("directory.edit.stale");
    OrganisationId id = OrganisationId.next();
    organisations.add(id, bureau("先名局"));
    assertThat(organisations.change(id, 0, bureau("后名局"))).isEmpty();
    assertThat(organisations.change(id, 0, bureau("再名局")))
        .map(Text::key)
        .contains("directory.edit.stale");
    assertThat(regions.rename(SHANDONG, "不是这个名", "山东"))
        .map(Text::key)
        .contains("directory.edit.stale");
  }

  @Test
  void aPostThatEndedStaysButIsHeldNoMore() {
    PersonId person = person("离任者");
    String post = given(person);

    assertThat(posts.end(post, 0)).isEmpty();

    assertThat(posts.find(post).orElseThrow().held()).isFalse();
    assertThat(context.getBean(Directory.class).person(person).orElseThrow().posts()).isEmpty();
    assertThat(people.find(person).orElseThrow().posts()).hasSize(1);
  }

  @Test
  void anOrganisationWithHeldPostsIsNotEndedNorMadeUnfit() {
    OrganisationId id = OrganisationId.next();
    organisations.add(id, bureau("有人的局"));
    PersonId person = person("在任者");
    posts.give(Ids.next(), person, new PostEditor.Data(id, PostKind.CITY_ECO, "审核岗", Duty.SIGN));

    assertThat(organisations.end(id, 0))
        .map(Text::key)
        .contains("directory.edit.organisation-held");
    assertThat(
            organisations.change(
                id, 0, new OrganisationEditor.Data("有人的局", OrganisationKind.PARK_BODY, LIAOCHENG)))
        .map(Text::key)
        .contains("directory.edit.posts-unfit");
  }

  @Test
  void aDepartmentFitsTheKindAndThePostsHeld() {
    OrganisationId id = OrganisationId.next();
    assertThat(organisations.add(id, bureau("某生态局", Department.ECOLOGY))).isEmpty();
    assertThat(organisations.find(id).orElseThrow().department()).isEqualTo(Department.ECOLOGY);
    PersonId holder = person("某人");
    PostEditor.Data drc = new PostEditor.Data(id, PostKind.CITY_DRC, "审核岗", Duty.DRAFT);
    assertThat(posts.give(Ids.next(), holder, drc))
        .map(Text::key)
        .contains("directory.edit.post-of-another-department");
    PostEditor.Data eco = new PostEditor.Data(id, PostKind.CITY_ECO, "审核岗", Duty.DRAFT);
    assertThat(posts.give(Ids.next(), holder, eco)).isEmpty();

    assertThat(organisations.change(id, 0, bureau("某生态局", Department.DRC)))
        .map(Text::key)
        .contains("directory.edit.posts-unfit");
    assertThat(
            organisations.add(
                OrganisationId.next(),
                new OrganisationEditor.Data(
                    "某园区", OrganisationKind.PARK_BODY, LIAOCHENG, Department.IIT)))
        .map(Text::key)
        .contains("directory.edit.department-unfit");
  }

  private static OrganisationEditor.Data bureau(String name, Department department) {
    return new OrganisationEditor.Data(
        name, OrganisationKind.CITY_DEPARTMENT, LIAOCHENG, department);
  }

  @Test
  void anOrganisationNeedsADivisionThatExistsAndFits() {
    OrganisationId id = OrganisationId.next();
    assertThat(
            organisations.add(
                id,
                new OrganisationEditor.Data(
                    "无处局", OrganisationKind.CITY_DEPARTMENT, new RegionCode("379900"))))
        .map(Text::key)
        .contains("directory.edit.no-region");
    assertThat(
            organisations.add(
                id, new OrganisationEditor.Data("错级局", OrganisationKind.CITY_DEPARTMENT, SHANDONG)))
        .map(Text::key)
        .contains("directory.edit.organisation-unfit");
    assertThat(organisations.add(id, bureau("编制中的局")))
        .map(Text::key)
        .contains("directory.edit.organisation-exists");
  }

  @Test
  void searchTakesPercentAndUnderscoreAsTheyStand() {
    OrganisationId id = OrganisationId.next();
    organisations.add(id, bureau("百分之100%_局"));

    assertThat(found("0%_")).containsExactly("百分之100%_局");
    assertThat(found("%编%")).isEmpty();
    assertThat(found("编制")).containsExactly("编制中的局");
  }

  @Test
  void pagesGoOnBehindTheLastOne() {
    PersonId first = person("甲页");
    PersonId second = person("乙页");

    assertThat(people.page(SHANDONG, "页", null, 1))
        .extracting(PeopleEditor.Kept::id)
        .containsExactly(first);
    assertThat(people.page(SHANDONG, "页", first, 1))
        .extracting(PeopleEditor.Kept::id)
        .containsExactly(second);
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertThat(people.add(PersonId.next(), new PeopleEditor.Data("某人", "不是邮箱")))
        .map(Text::key)
        .contains("directory.edit.bad-email");
  }

  @Test
  void anImportIsSavedAsATreeOrNotAtAll() {
    List<RegionEditor.RegionLine> good =
        List.of(
            new RegionEditor.RegionLine(2, "420000", "湖北省", ""),
            new RegionEditor.RegionLine(3, "420100", "武汉市", ""),
            new RegionEditor.RegionLine(4, "420102", "江岸区", ""));
    List<RegionEditor.RegionLine> bad =
        List.of(good.get(0), new RegionEditor.RegionLine(3, "42010", "武汉市", ""));

    assertThat(regions.save(bad)).map(Text::key).contains("directory.import.unusable");
    assertThat(regions.find(new RegionCode("420000"))).isEmpty();
    assertThat(regions.save(good)).isEmpty();

    assertThat(regions.within(new RegionCode("420100")))
        .extracting(Region::name)
        .containsExactly("江岸区");
  }

  private static List<String> found(String search) {
    return organisations
        .page(new OrganisationEditor.Query(search, SHANDONG, null), null, 10)
        .stream()
        .map(OrganisationEditor.Kept::name)
        .toList();
  }

  private static PersonId person(String name) {
    PersonId id = PersonId.next();
    assertThat(people.add(id, new PeopleEditor.Data(name, ""))).isEmpty();
    return id;
  }

  private static String given(PersonId person) {
    String id = Ids.next();
    assertThat(posts.give(id, person, data("审核岗"))).isEmpty();
    return id;
  }

  private static PostEditor.Data data(String name) {
    return new PostEditor.Data(BUREAU, PostKind.CITY_ECO, name, Duty.DRAFT);
  }

  private static OrganisationEditor.Data bureau(String name) {
    return new OrganisationEditor.Data(name, OrganisationKind.CITY_DEPARTMENT, LIAOCHENG);
  }
}

package org.qingshen.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;

class StoredDirectoryTest {

  private static final RegionCode GUANGXI = new RegionCode("450000");
  private static final RegionCode GUILIN = new RegionCode("450300");
  private static final OrganisationId BUREAU = new OrganisationId("org-guilin-eco");
  private static final OrganisationId COUNTY = new OrganisationId("org-xingan");
  private static final PersonId OFFICER = new PersonId("p-officer");
  private static final PersonId CLERK = new PersonId("p-clerk");
  private static final PersonId NOBODY = new PersonId("p-nobody");

  private static ConfigurableApplicationContext context;
  private static Directory directory;

  @BeforeAll
  static void givenACityWithABureauAndACounty() {
    context = MapperContext.start("directory", StoredDirectory.class, DirectoryConfiguration.class);
    directory = context.getBean(Directory.class);
    directory.addRegion(GUANGXI, "广西壮族自治区");
    directory.addRegion(new RegionCode("450200"), "柳州市");
    directory.addRegion(GUILIN, "桂林市");
    directory.addRegion(new RegionCode("450325"), "兴安县");
    directory.addRegion(new RegionCode("440300"), "深圳市");
    directory.addOrganisation(
        new Organisation(BUREAU, "桂林市生态环境局", OrganisationKind.CITY_DEPARTMENT, GUILIN));
    directory.addOrganisation(
        new Organisation(
            COUNTY, "兴安县人民政府", OrganisationKind.COUNTY_GOVERNMENT, new RegionCode("450325")));
    directory.addPerson(OFFICER, "𠮷䶮");
    directory.addPost(OFFICER, "post-1", PostKind.CITY_ECO, "审核岗", BUREAU);
    directory.addPost(OFFICER, "post-2", PostKind.AUDITOR, "监督岗", BUREAU);
    directory.addPerson(CLERK, "县里的人");
    directory.addPost(CLERK, "post-3", PostKind.PILOT_BODY, "填报岗", COUNTY);
    directory.addPerson(NOBODY, "未任职的人");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void aPersonComesWithAllPostsAndRareCharacters() {
    var person = directory.person(OFFICER).orElseThrow();
    assertThat(person.name()).isEqualTo("𠮷䶮");
    assertThat(person.posts())
        .extracting(post -> post.kind() + " " + post.organisationName() + " " + post.region())
        .containsExactly("CITY_ECO 桂林市生态环境局 450300", "AUDITOR 桂林市生态环境局 450300");
  }

  @Test
  void aPersonWithoutPostIsAPersonWithoutPost() {
    assertThat(directory.person(NOBODY).orElseThrow().posts()).isEmpty();
    assertThat(directory.person(new PersonId("p-unknown"))).isEmpty();
  }

  @Test
  void aQueueIsServedByThePostOfThatPlaceOnly() {
    assertThat(directory.holders(Queue.parse("CITY_ECO/450300")))
        .extracting(person -> person.id())
        .containsExactly(OFFICER);
    assertThat(directory.holders(Queue.parse("CITY_ECO/450200"))).isEmpty();
    assertThat(directory.holders(Queue.parse("PILOT_BODY/org-xingan"))).hasSize(1);
    assertThat(directory.holders(Queue.parse("PILOT_BODY/org-guilin-eco"))).isEmpty();
  }

  @Test
  void aProvinceHasItsOwnCitiesInOrderOfCode() {
    assertThat(directory.cities(GUANGXI))
        .containsExactly(new RegionCode("450200"), new RegionCode("450300"));
  }

  @Test
  void aRegionNobodyNamedIsShownByItsDigits() {
    assertThat(directory.regionName(GUILIN)).isEqualTo("桂林市");
    assertThat(directory.regionName(new RegionCode("450400"))).isEqualTo("450400");
  }

  @Test
  void anOrganisationIsFoundByItsId() {
    assertThat(directory.organisation(BUREAU).orElseThrow().kind())
        .isEqualTo(OrganisationKind.CITY_DEPARTMENT);
    assertThat(directory.organisation(new OrganisationId("org-unknown"))).isEmpty();
  }
}

package org.qingshen.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

class QueueTest {

  private static final OrganisationId XINGAN = new OrganisationId("org-xingan");
  private static final RegionCode COUNTY = new RegionCode("450325");

  @ParameterizedTest
  @CsvSource({
    "PILOT_BODY, PILOT_BODY/org-xingan",
    "CITY_DRC, CITY_DRC/450300",
    "PROV_ECO, PROV_ECO/450000"
  })
  void workWaitsWithTheOrganisationOrTheRegionOfThePost(PostKind post, String queue) {
    assertThat(Queue.of(post, XINGAN, COUNTY).value()).isEqualTo(queue);
    assertThat(Queue.parse(queue)).isEqualTo(Queue.of(post, XINGAN, COUNTY));
  }

  @Test
  void everyDepartmentHasOnePostInTheCityAndOneInTheProvince() {
    for (Department department : Department.values()) {
      assertThat(PostKind.values())
          .filteredOn(kind -> kind.department().filter(department::equals).isPresent())
          .extracting(PostKind::tier)
          .containsExactly(PostKind.Tier.CITY, PostKind.Tier.PROVINCE);
    }
  }
}

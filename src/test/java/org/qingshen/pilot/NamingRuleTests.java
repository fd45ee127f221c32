package org.qingshen.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: pilot.md section 10, naming [S004]. */
class NamingRuleTests {

  @Test
  @DisplayName("年份+项目名称+申报单位名称, as the notice of 2023 has it")
  void theRuleOfTheNoticeNamesThePackage() {
    assertThat(new NamingRule("年份+项目名称+申报单位名称").of(2023, "漓江试点", "兴安县人民政府"))
        .isEqualTo("2023+漓江试点+兴安县人民政府");
  }

  @Test
  void aProjectThatIsCalledLikeAWordOfTheRuleStaysWhatItIs() {
    assertThat(new NamingRule("项目名称-申报单位名称-年份").of(2026, "申报单位名称$1", "年份局"))
        .isEqualTo("申报单位名称$1-年份局-2026");
  }

  @Test
  void applicantsAreToldItWithTheYear() {
    assertThat(new NamingRule("年份+项目名称+申报单位名称").inYear(2026)).isEqualTo("2026+项目名称+申报单位名称");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年份+项目名称", "年份+年份+项目名称+申报单位名称", "年份/项目名称/申报单位名称", "年份:项目名称+申报单位名称"})
  void aRuleThatLacksAWordOrHoldsWhatNoFileNameCanIsOfNoUse(String template) {
    assertThat(new NamingRule(template).usable()).isFalse();
  }
}

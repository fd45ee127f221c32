package org.qingshen.pilot;

import static org.qingshen.pilot.PilotCall.AnsweredBy.APPLICANT;
import static org.qingshen.pilot.PilotCall.AnsweredBy.CITY;
import static org.qingshen.pilot.PilotCall.AnsweredBy.NOBODY;
import static org.qingshen.pilot.PilotCategory.KEY_INDUSTRY;
import static org.qingshen.pilot.PilotCategory.PARK_CLUSTER;
import static org.qingshen.pilot.PilotCategory.REGION_BASIN;
import static org.qingshen.pilot.PilotCategory.SIMPLIFIED_ENTERPRISE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.pilot.PilotCall.CategoryOffer;
import org.qingshen.pilot.PilotCall.Chapter;
import org.qingshen.pilot.PilotCall.Condition;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;

/**
 * The settings of the Guangxi notice of 2023-09-06 [S004], moved to an open window and marked as a
 * demonstration. Wording is ours; see pilot.md for each source.
 */
final class DemoCall {

  static final String ID = "demo-call";

  /** From 2023-09-06 to 2023-10-23, as in the notice (pilot.md section 10). */
  private static final int DAYS_OPEN = 47;

  /** How much earlier the cities close [D]. */
  private static final int DAYS_CITY_EARLIER = 7;

  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_000_000);
  private static final int CYCLE_MONTHS = 24;
  private static final long MAX_TOTAL_BYTES = 50L * 1024 * 1024;

  private static final List<CategoryOffer> CATEGORIES =
      List.of(
          new CategoryOffer(
              KEY_INDUSTRY,
              "重点行业清洁生产整体审核创新",
              "对同一区域同一行业的企业整体诊断一次，避免逐家简单复制；梳理共性问题，形成并实施行业性方案，推进绩效分级。"),
          new CategoryOffer(
              PARK_CLUSTER,
              "工业园区（产业集群）清洁生产整体审核创新",
              "集中开展审核，找准消耗与排放的主要领域、环节和工序；推进设施共享、能源梯级利用、数字化管理、集中处置与深度治理。"),
          new CategoryOffer(
              SIMPLIFIED_ENTERPRISE,
              "企业简易清洁生产审核创新",
              "面向非重点行业企业，简化企业概况、审核准备、预审核、方案产生与筛选；探索差别化、集中连片快速、评价认证等模式。"),
          new CategoryOffer(
              REGION_BASIN, "重点区域和流域清洁生产协同审核创新", "围绕特征污染物，对重点区域或流域内的企业协同审核，多污染源、多污染物、多区域共同控制。"));

  private static final List<Condition> CONDITIONS =
      List.of(
          new Condition("C1", "三年内试点对象未因突出环境问题被中央或自治区督察点名，未因环境问题被媒体曝光", APPLICANT),
          new Condition("C2", "试点对象和申报主体具有较好的清洁生产工作基础，管理人员、管理制度和工作机制健全", APPLICANT),
          new Condition("C3", "试点对象和申报主体有明确的资金支持来源", APPLICANT),
          new Condition("C4", "试点工业园区边界清晰、有管理机构，原则上不跨设区市，产业基础好、企业集聚明显", APPLICANT),
          new Condition("C5", "鼓励设区市有关部门在本市开展重点区域、流域协同审核试点（鼓励事项，无需作答）", NOBODY),
          new Condition("C6", "推荐的市级三部门核查申报材料的真实性", CITY));

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter(1, "试点对象基本概况", "范围与区位；产业概况"),
          new Chapter(2, "试点基础", "环境现状与主要问题；清洁生产工作基础"),
          new Chapter(3, "试点工作目标", ""),
          new Chapter(4, "试点工作内容", "试点内容；试点方法及技术路线"),
          new Chapter(5, "试点工作特色及主要创新点", ""),
          new Chapter(6, "试点项目实施计划", ""),
          new Chapter(7, "试点预期产出成果及效益", ""));

  private static final List<String> INDUSTRIES =
      List.of("能源", "冶金", "建材", "有色", "化工", "印染", "造纸", "原料药", "电镀", "农副食品加工", "工业涂装");

  private DemoCall() {}

  static PilotCall publishedOn(LocalDate day) {
    Instant cities = lastMomentOf(day.plusDays(DAYS_OPEN - DAYS_CITY_EARLIER));
    return new PilotCall(
        ID,
        "广西清洁生产审核创新试点申报（%d年，演示）".formatted(day.getYear()),
        new RegionCode("450000"),
        day.getYear(),
        "自治区生态环境厅、发展改革委、工业和信息化厅 2023年9月6日通知（演示：时间窗口已平移）",
        day.atStartOfDay(OfficeTime.ZONE).toInstant(),
        lastMomentOf(day.plusDays(DAYS_OPEN)),
        Map.of(new RegionCode("450200"), cities, new RegionCode("450300"), cities),
        CYCLE_MONTHS,
        MAX_TOTAL_BYTES,
        PilotCall.State.OPEN,
        CATEGORIES,
        CONDITIONS,
        CHAPTERS,
        INDUSTRIES,
        Set.of(
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.COUNTY_DEPARTMENT,
            OrganisationKind.PARK_BODY));
  }

  private static Instant lastMomentOf(LocalDate day) {
    return day.atTime(LAST_MOMENT).atZone(OfficeTime.ZONE).toInstant();
  }
}

package org.qingshen.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qingshen.forms.FormData;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CreditCode;

/**
 * Answers as a county or a park would give them. Everything is visibly test data; figures no source
 * gives are the smallest that satisfy the form.
 */
public final class CaseFixtures {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CaseFixtures() {}

  /** Number of enterprises of the bearing cluster in the seed facts. */
  public static final int BIG_ROSTER = 1853;

  /**
   * A river-basin pilot (category 4): ammonia nitrogen and phosphorus; agro-food, dyeing,
   * chemicals.
   *
   * @param roster the answer of the staged table, see {@code StagedTables.Staged#answer()}
   * @param file one uploaded file; it stands in every file field
   */
  public static FormData aRiverBasinPilot(
      LocalDate today, Map<String, Object> roster, AttachmentId file) {
    Map<String, Object> it = common(today, roster, file);
    it.put("projectTitle", "漓江流域清洁生产协同审核创新试点（测试）");
    it.put("category", "REGION_BASIN");
    it.put("objectKind", "BASIN");
    it.put("industries", List.of("农副食品加工", "印染", "化工"));
    it.put("basinName", "漓江");
    it.put(
        "pollutants",
        List.of(
            Map.of("pollutant", "氨氮", "sources", "农副食品加工、化工"),
            Map.of("pollutant", "总磷", "sources", "农副食品加工、印染")));
    it.put("coordination", "上下游企业围绕氨氮、总磷协同审核（测试）。");
    return new FormData(it);
  }

  /** A park pilot (category 2) of a high-tech zone; likewise. */
  public static FormData aParkPilot(
      LocalDate today, Map<String, Object> roster, AttachmentId file) {
    Map<String, Object> it = common(today, roster, file);
    it.put("projectTitle", "高新技术产业园区清洁生产整体审核创新试点（测试）");
    it.put("category", "PARK_CLUSTER");
    it.put("objectKind", "PARK");
    it.put("otherIndustries", "装备制造等五个产业集群（测试）");
    it.put("content", "130 余家企业、五个产业集群；七个方面三十项指标；企业环保码；集中打捆式审核（测试）。");
    it.put("centralAudit", "集中打捆式审核，由龙头企业带动同类企业（测试）。");
    it.put("centralFacilities", "集中供热、集中污水处理、数字化管理平台（测试）。");
    it.put("c4ManagementBody", "园区管理委员会（测试）");
    it.put("c4CrossesCity", "NO");
    it.put("c4Base", "企业集聚（测试）。");
    it.put("c4BoundaryMap", List.of(file.value()));
    it.put("c4ApprovalPaper", List.of(file.value()));
    return new FormData(it);
  }

  /**
   * The bearing cluster of 临清 from its published facts [S001]: category 2, a cluster and not a
   * park. 1,853 makers; an audit saves about CNY 30 million a round; six groups of indicators, of
   * which two are named; CO2 falls by 15 % a year through intelligent logistics and digital
   * production control.
   */
  public static FormData aBearingCluster(
      LocalDate today, Map<String, Object> roster, AttachmentId file) {
    Map<String, Object> it = common(today, roster, file);
    it.put("projectTitle", "临清轴承产业集群清洁生产整体审核创新试点（模拟）");
    it.put("category", "PARK_CLUSTER");
    it.put("objectKind", "CLUSTER");
    it.put("otherIndustries", "轴承制造");
    it.put("industryOverview", "轴承产业集群，生产企业 1853 家。");
    it.put("content", "六类指标，已公开两类：资源利用、污染物产生；含物流效率、产品碳标签。");
    it.put("centralAudit", "集群整体审核，共性问题一次诊断。");
    it.put("centralFacilities", "智能物流、数字化生产管控。");
    it.put("traditionalAuditCost", "2"); // no source gives it; see PlanRule
    it.put("baselines", List.of(bearingCarbon()));
    it.put("goals", List.of(bearingGoal(today)));
    it.put("benefits", bearingBenefits());
    it.put("deliverables", List.of(Map.of("name", "集群整体审核报告", "form", "报告")));
    return new FormData(it);
  }

  private static Map<String, Object> bearingCarbon() {
    Map<String, Object> row = new LinkedHashMap<>(baseline("二氧化碳排放（基准年为 100）", "100"));
    row.put("unit", "指数");
    return row;
  }

  private static Map<String, Object> bearingGoal(LocalDate today) {
    Map<String, Object> row = new LinkedHashMap<>(goal(today, "二氧化碳排放（基准年为 100）", "100", "85"));
    row.put("unit", "指数");
    return row;
  }

  private static List<Map<String, Object>> bearingBenefits() {
    return List.of(
        Map.of(
            "benefitGroup", "AUDIT_EFFICIENCY",
            "indicator", "每轮审核节约费用",
            "amount", "3000",
            "unit", "万元/轮",
            "wording", "1853 家企业整体审核，避免逐家付费"),
        Map.of(
            "benefitGroup", "ENVIRONMENT",
            "indicator", "降碳",
            "amount", "15",
            "unit", "%/年",
            "wording", "源自智能物流与数字化生产管控"));
  }

  private static Map<String, Object> common(
      LocalDate today, Map<String, Object> roster, AttachmentId file) {
    List<String> files = List.of(file.value());
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("scope", "试点范围（测试）。");
    it.put("location", "区位说明（测试）。");
    it.put("industryOverview", "产业概况（测试）。");
    it.put("roster", roster);
    it.put("environmentState", "环境现状与主要问题（测试）。");
    it.put("groundwork", "清洁生产工作基础（测试）。");
    it.put("baselines", List.of(baseline("氨氮排放量", "10"), baseline("总磷排放量", "2")));
    it.put("goals", List.of(goal(today, "氨氮排放量", "10", "9"), goal(today, "总磷排放量", "2", "1.5")));
    it.put("content", "试点内容（测试）。");
    it.put("method", "试点方法及技术路线（测试）。");
    it.put("features", "特色与创新（测试）。");
    it.put("milestones", List.of(milestone(today)));
    it.put("outcome", "预期产出与效益（测试）。");
    it.put("deliverables", List.of(Map.of("name", "协同审核报告", "form", "报告")));
    it.put("benefits", List.of(benefit()));
    it.put("c1Statement", "NO");
    it.put("c1Explanation", "已自查，未被点名或曝光（测试）。");
    it.put("c2Statement", "有管理人员、制度和机制（测试）。");
    it.put("c2Evidence", files);
    it.put("c3Statement", "县级财政安排（测试）。");
    it.put("c3Evidence", files);
    it.put("planFiles", files);
    it.put("truth", true);
    it.put("signer", "𠮷䶮（测试）");
    return it;
  }

  private static Map<String, Object> baseline(String indicator, String amount) {
    return Map.of(
        "indicator",
        indicator,
        "amount",
        amount,
        "unit",
        "吨/年",
        "period",
        "上一年（测试）",
        "source",
        "测试数据");
  }

  private static Map<String, Object> goal(
      LocalDate today, String indicator, String baseline, String target) {
    return Map.of(
        "indicator",
        indicator,
        "direction",
        "REDUCE",
        "baseline",
        baseline,
        "target",
        target,
        "unit",
        "吨/年",
        "dueOn",
        today.plusYears(2).toString());
  }

  private static Map<String, Object> milestone(LocalDate today) {
    return Map.of(
        "name",
        "启动与调查（测试）",
        "owner",
        "实施主体",
        "startsOn",
        today.plusMonths(1).toString(),
        "endsOn",
        today.plusMonths(6).toString(),
        "funds",
        "10");
  }

  private static Map<String, Object> benefit() {
    return Map.of("benefitGroup", "ENVIRONMENT", "indicator", "减污", "wording", "减少氨氮与总磷排放（测试）");
  }

  /** Generated rows, marked as test data, each with a valid and different credit code. */
  public static List<Map<String, Object>> roster(int rows) {
    return IntStream.rangeClosed(1, rows).mapToObj(CaseFixtures::enterprise).toList();
  }

  private static Map<String, Object> enterprise(int number) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("enterprise", "测试企业%04d".formatted(number));
    row.put("creditCode", creditCode(number));
    row.put("address", "测试路%d号".formatted(number));
    row.put("industry", "农副食品加工");
    row.put("note", "测试数据");
    return row;
  }

  /** Valid by GB 32100-2015, its organisation part by GB 11714-1997. */
  public static String creditCode(int number) {
    String organisation = "%08d".formatted(number);
    String body = "91450300" + organisation + organisationCheck(organisation);
    return body + CreditCode.checkDigit(body);
  }

  private static char organisationCheck(String eight) {
    int sum =
        IntStream.range(0, ORGANISATION_WEIGHTS.length)
            .map(i -> ALPHABET.indexOf(eight.charAt(i)) * ORGANISATION_WEIGHTS[i])
            .sum();
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** A format check with every row of the checklist found to conform. */
  public static FormData aPass(List<Map<String, Object>> checklist) {
    return new FormData(Map.of("checklist", found(checklist, "CONFORMS"), "decision", "PASS"));
  }

  /** A return for completion with one item. */
  public static FormData aCompletionRequest(List<Map<String, Object>> checklist) {
    return new FormData(
        Map.of(
            "checklist",
            found(checklist, "INCOMPLETE"),
            "decision",
            "RETURN",
            "completionItems",
            List.of(Map.of("item", "资金证明（测试）", "supply", "补充原件扫描（测试）")),
            "reasons",
            "材料不齐（测试）"));
  }

  /** A rejection. */
  public static FormData aRejection(List<Map<String, Object>> checklist) {
    return new FormData(
        Map.of(
            "checklist", found(checklist, "DEVIATES"),
            "decision", "REJECT",
            "reasons", "与通知要求不符（测试）"));
  }

  /** A department agrees. */
  public static FormData anAgreement(List<Map<String, Object>> checklist) {
    return new FormData(
        Map.of(
            "checklist", found(checklist, "CONFORMS"), "opinion", "AGREE", "truthChecked", true));
  }

  /** A department asks for changes. */
  public static FormData aReturn(List<Map<String, Object>> checklist, String item) {
    return new FormData(
        Map.of(
            "checklist",
            found(checklist, "INCOMPLETE"),
            "opinion",
            "RETURN",
            "returnItems",
            List.of(Map.of("item", item, "supply", "请修改（测试）")),
            "reasons",
            "需要修改（测试）"));
  }

  /** A department refuses. */
  public static FormData aRefusal(List<Map<String, Object>> checklist) {
    return new FormData(
        Map.of(
            "checklist", found(checklist, "DEVIATES"),
            "opinion", "REFUSE",
            "reasons", "不符合条件（测试）"));
  }

  /** A department of the province says yes or no to a visit or to the list, with its reason. */
  public static FormData aDecision(List<Map<String, Object>> checklist, boolean yes) {
    return new FormData(
        Map.of(
            "checklist", found(checklist, yes ? "CONFORMS" : "DEVIATES"),
            "opinion", yes ? "AGREE" : "REFUSE",
            "reasons", yes ? "基础扎实、方案可行（测试）" : "创新性不足（测试）"));
  }

  private static List<Map<String, Object>> found(
      List<Map<String, Object>> checklist, String finding) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : checklist) {
      Map<String, Object> answered = new LinkedHashMap<>(row);
      answered.put("finding", finding);
      rows.add(answered);
    }
    return rows;
  }

  /** Each item that was asked for, with what was done about it. */
  public static List<Map<String, Object>> answered(List<Map<String, Object>> asked) {
    return asked.stream()
        .map(
            row -> {
              Map<String, Object> answer = new LinkedHashMap<>(row);
              answer.put("response", "已修改（测试）");
              return answer;
            })
        .toList();
  }
}

package org.qingshen.pilot;

import static org.qingshen.directory.OrganisationKind.*;
import static org.qingshen.directory.PostKind.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.RegionCode;

/** Who acts in the demo province; all people are fictional. */
final class DemoCast {

  private static final String PROVINCE = "450000";
  private static final String GUILIN = "450300";
  private static final String LIUZHOU = "450200";

  static final Map<String, String> REGIONS = regions();

  static final List<Body> ORGANISATIONS =
      List.of(
          new Body("xingan", "兴安县人民政府", COUNTY_GOVERNMENT, "450325"),
          new Body("yangshuo", "阳朔县人民政府", COUNTY_GOVERNMENT, "450321"),
          new Body("luzhai", "鹿寨县人民政府", COUNTY_GOVERNMENT, "450223"),
          new Body("liucheng", "柳城县工业和信息化局", COUNTY_DEPARTMENT, "450222"),
          new Body("liuzhou-park", "柳州高新技术产业园区管理委员会(演示)", PARK_BODY, "450203"),
          new Body("township", "演示乡人民政府", TOWNSHIP, "450325"),
          new Body("guilin-eco", "桂林市生态环境局", CITY_DEPARTMENT, GUILIN),
          new Body("guilin-drc", "桂林市发展和改革委员会", CITY_DEPARTMENT, GUILIN),
          new Body("guilin-iit", "桂林市工业和信息化局", CITY_DEPARTMENT, GUILIN),
          new Body("liuzhou-eco", "柳州市生态环境局", CITY_DEPARTMENT, LIUZHOU),
          new Body("liuzhou-drc", "柳州市发展和改革委员会", CITY_DEPARTMENT, LIUZHOU),
          new Body("liuzhou-iit", "柳州市工业和信息化局", CITY_DEPARTMENT, LIUZHOU),
          new Body("gx-eco", "自治区生态环境厅", PROVINCE_DEPARTMENT, PROVINCE),
          new Body("gx-drc", "自治区发展和改革委员会", PROVINCE_DEPARTMENT, PROVINCE),
          new Body("gx-iit", "自治区工业和信息化厅", PROVINCE_DEPARTMENT, PROVINCE),
          new Body("centre", "清洁生产技术支持单位(演示)", TECHNICAL_UNIT, PROVINCE),
          new Body("operator", "系统运行单位(演示)", OPERATOR, PROVINCE));

  static final List<Member> MEMBERS =
      List.of(
          new Member("xingan", "蒋演示", PILOT_BODY, "申报岗", "xingan"),
          new Member("yangshuo", "莫演示", PILOT_BODY, "申报岗", "yangshuo"),
          new Member("luzhai", "韦演示", PILOT_BODY, "申报岗", "luzhai"),
          new Member("liucheng", "覃演示", PILOT_BODY, "申报岗", "liucheng"),
          new Member("liuzhou-park", "龙演示", PILOT_BODY, "申报岗", "liuzhou-park"),
          new Member("township", "唐演示", PILOT_BODY, "申报岗", "township"),
          new Member("guilin-eco", "秦演示", CITY_ECO, "审核岗", "guilin-eco"),
          new Member("guilin-drc", "阳演示", CITY_DRC, "审核岗", "guilin-drc"),
          new Member("guilin-iit", "廖演示", CITY_IIT, "审核岗", "guilin-iit"),
          new Member("liuzhou-eco", "卢演示", CITY_ECO, "审核岗", "liuzhou-eco"),
          new Member("liuzhou-drc", "梁演示", CITY_DRC, "审核岗", "liuzhou-drc"),
          new Member("liuzhou-iit", "陆演示", CITY_IIT, "审核岗", "liuzhou-iit"),
          new Member("gx-eco", "黄演示", PROV_ECO, "审核岗", "gx-eco"),
          new Member("gx-eco-2", "农演示", PROV_ECO, "复核岗", "gx-eco"),
          new Member("gx-drc", "苏演示", PROV_DRC, "审核岗", "gx-drc"),
          new Member("gx-iit", "𠮷演示", PROV_IIT, "审核岗", "gx-iit"),
          new Member("pool", "罗演示", POOL_ADMIN, "专家库管理岗", "centre"),
          new Member("auditor", "蓝演示", AUDITOR, "监督岗", "operator"),
          new Member("admin", "石演示", SYS_ADMIN, "系统管理岗", "operator"));

  private DemoCast() {}

  static String nameOf(String organisation) {
    return ORGANISATIONS.stream()
        .filter(body -> body.id().equals(organisation))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static Map<String, String> regions() {
    Map<String, String> regions = new LinkedHashMap<>();
    regions.put(PROVINCE, "广西壮族自治区");
    regions.put(LIUZHOU, "柳州市");
    regions.put("450203", "鱼峰区");
    regions.put("450222", "柳城县");
    regions.put("450223", "鹿寨县");
    regions.put(GUILIN, "桂林市");
    regions.put("450321", "阳朔县");
    regions.put("450325", "兴安县");
    return regions;
  }

  record Body(String id, String name, OrganisationKind kind, String region) {

    RegionCode place() {
      return new RegionCode(region);
    }
  }

  /**
   * @param at the organisation
   */
  record Member(String login, String name, PostKind kind, String post, String at) {}
}

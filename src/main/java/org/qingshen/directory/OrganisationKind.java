package org.qingshen.directory;

/** What an organisation is; a call names the kinds that may apply. Source: pilot.md section 3. */
public enum OrganisationKind {
  /** 县级人民政府 */
  COUNTY_GOVERNMENT,
  /** 县级人民政府组成部门 */
  COUNTY_DEPARTMENT,
  /** 园区管理机构 */
  PARK_BODY,
  /** 乡镇 */
  TOWNSHIP,
  /** 市级部门 */
  CITY_DEPARTMENT,
  /** 省级部门 */
  PROVINCE_DEPARTMENT,
  /** 技术支持单位 */
  TECHNICAL_UNIT,
  /** 系统运行单位 */
  OPERATOR
}

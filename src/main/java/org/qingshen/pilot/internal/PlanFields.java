package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.AttachmentId;

/** Keys of {@code forms/pilot/application.form} that code speaks of; a test holds them to it. */
final class PlanFields {

  static final String CALL = "call";
  static final String APPLICANT = "applicant";
  static final String CITY_CLOSES_AT = "cityClosesAt";
  static final String PROVINCE_CLOSES_AT = "provinceClosesAt";
  static final String CYCLE = "cycle";
  static final String MATERIAL_RULES = "materialRules";
  static final String PROJECT_TITLE = "projectTitle";
  static final String CATEGORY = "category";
  static final String OBJECT_KIND = "objectKind";
  static final String INDUSTRIES = "industries";
  static final String OTHER_INDUSTRIES = "otherIndustries";
  static final String ROSTER = "roster";
  static final String BASELINES = "baselines";
  static final String TRADITIONAL_COST = "traditionalAuditCost";
  static final String TRADITIONAL_DAYS = "traditionalAuditDays";
  static final String GOALS = "goals";
  static final String MILESTONES = "milestones";
  static final String BENEFITS = "benefits";
  static final String CONSULTANTS = "consultants";
  static final String C1_STATEMENT = "c1Statement";
  static final String PLAN_FILES = "planFiles";
  static final List<String> FILES =
      List.of(
          "routeFiles",
          "c2Evidence",
          "c3Evidence",
          "c4BoundaryMap",
          "c4ApprovalPaper",
          PLAN_FILES,
          "otherFiles");

  private PlanFields() {}

  static Optional<PilotCategory> category(FormData data) {
    return Optional.of(data.text(CATEGORY)).filter(it -> !it.isEmpty()).map(PilotCategory::valueOf);
  }

  static Optional<PilotObject> objectKind(FormData data) {
    return Optional.of(data.text(OBJECT_KIND))
        .filter(it -> !it.isEmpty())
        .map(PilotObject::valueOf);
  }

  /** Codes of the conditions answered: pilot.md section 4, C1 to C4 [S004]. */
  static List<String> conditions(FormData data) {
    return Stream.of("c1Statement", "c2Statement", "c3Statement", "c4ManagementBody")
        .filter(key -> !data.text(key).isBlank())
        .map(key -> key.substring(0, 2).toUpperCase(Locale.ROOT))
        .toList();
  }

  static List<AttachmentId> files(FormData data) {
    return FILES.stream().flatMap(key -> data.files(key).stream()).toList();
  }
}

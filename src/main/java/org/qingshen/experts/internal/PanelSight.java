package org.qingshen.experts.internal;

import java.util.function.BooleanSupplier;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.process.ExpertPanelModel;

/**
 * In which capacity somebody looks at a panel. Source: roles.md section 2, expert identity and
 * individual score.
 */
enum PanelSight {
  /** Of the deciding departments: names at once, sheets after opening. */
  OFFICIAL,
  /** Names and conflicts; never scores. */
  KEEPER,
  /** Everything after opening, nothing before. */
  AUDITOR,
  /** Everybody else: applicant, city, other experts, public. */
  NONE;

  static PanelSight of(Actor reader, CaseFile file) {
    boolean official =
        reader.posts().stream()
            .filter(post -> post.kind().tier() == PostKind.Tier.PROVINCE)
            .filter(post -> post.kind().department().isPresent())
            .anyMatch(post -> post.region().province().equals(file.region().province()));
    if (official) {
      return OFFICIAL;
    }
    if (reader.holds(PostKind.POOL_ADMIN)) {
      return KEEPER;
    }
    return reader.holds(PostKind.AUDITOR) ? AUDITOR : NONE;
  }

  /**
   * Whether what is sealed at that element shows; the own is the author's to read besides.
   *
   * @param opened whether the sheets of the panel were opened; asked only where it matters
   * @param released whether the result may go out to applicant and city; likewise
   */
  boolean shows(String element, BooleanSupplier opened, BooleanSupplier released) {
    if (element.equals(ExpertPanelModel.OPINION_MERGED)) {
      return this == OFFICIAL || this == AUDITOR || (this == NONE && released.getAsBoolean());
    }
    return switch (this) {
      case OFFICIAL -> !element.equals(ExpertPanelModel.SCORE_CASE) || opened.getAsBoolean();
      case KEEPER -> !ofSheets(element);
      case AUDITOR -> ofDraw(element) || opened.getAsBoolean();
      case NONE -> false;
    };
  }

  /** Draws hold codes only, and are there to be checked. */
  private static boolean ofDraw(String element) {
    return DrawAccess.STEPS.contains(ExpertPanelModel.step(element));
  }

  private static boolean ofSheets(String element) {
    return element.equals(ExpertPanelModel.SCORE_CASE)
        || element.equals(ExpertPanelModel.OPEN_SHEETS)
        || element.equals(VetoReports.STEP_ELEMENT)
        || element.equals(ExpertPanelModel.MERGE_OPINION)
        || element.equals(ExpertPanelModel.REPLACE_LEADER);
  }
}

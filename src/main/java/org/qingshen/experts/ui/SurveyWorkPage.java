package org.qingshen.experts.ui;

import org.qingshen.casefile.ui.WorkPage;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The record of a visit is written on the page for the phone. */
@Component
class SurveyWorkPage implements WorkPage {

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.RECORD_FINDINGS);
  }

  @Override
  public String path(WorkItem item) {
    return "survey/" + item.id();
  }

  @Override
  public Text label() {
    return Text.of("survey.page.open");
  }

  @Override
  public Text hint() {
    return Text.of("survey.page.openHint");
  }
}

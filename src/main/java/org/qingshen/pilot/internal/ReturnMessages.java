package org.qingshen.pilot.internal;

import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.StepMessage;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an applicant is told when the city or the province gives work back. */
@Configuration(proxyBeanMethods = false)
class ReturnMessages {

  @Bean
  StepMessage returnedByCity() {
    return new Returned(PilotReviewModel.PREPARE_APPLICATION, "pilot.message.returnedByCity");
  }

  @Bean
  StepMessage completionAsked() {
    return new Returned(PilotReviewModel.COMPLETE_MATERIAL, "pilot.message.completionAsked");
  }

  private record Returned(String element, String sentence) implements StepMessage {

    @Override
    public String step() {
      return PilotReviewModel.step(element);
    }

    @Override
    public String kind() {
      return "returned";
    }

    @Override
    public Text subject(WorkItemOpened opened) {
      return Text.of(sentence, opened.reference());
    }
  }
}

package org.qingshen.integrity.internal;

import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.StepMessage;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the work of an inquiry is announced: never what is alleged, never by whom. */
@Configuration(proxyBeanMethods = false)
class InquiryMessages {

  static final String KIND = "suspicion";

  @Bean
  StepMessage triageWanted() {
    return new Wording(FalsificationInquiryModel.TRIAGE_SUSPICION, "integrity.message.raised");
  }

  @Bean
  StepMessage defenceWanted() {
    return new Wording(FalsificationInquiryModel.STATE_DEFENCE, "integrity.inquiry.defend");
  }

  @Bean
  StepMessage investigationWanted() {
    return new Wording(FalsificationInquiryModel.INVESTIGATE, "integrity.inquiry.investigate");
  }

  @Bean
  StepMessage originalsWanted() {
    return new Wording(FalsificationInquiryModel.SUPPLY_ORIGINALS, "integrity.inquiry.supply");
  }

  @Bean
  StepMessage determinationWanted() {
    return new Wording(FalsificationInquiryModel.DETERMINE, "integrity.inquiry.determine");
  }

  private record Wording(String element, String key) implements StepMessage {

    @Override
    public String step() {
      return FalsificationInquiryModel.step(element);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Text subject(WorkItemOpened opened) {
      return Text.of(key, opened.reference());
    }
  }
}

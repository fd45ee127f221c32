package org.qingshen.credit.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the subject of a credit record may ask: that it be annulled, or repaired. */
@Configuration(proxyBeanMethods = false)
class CreditActs {

  static final String APPEAL = "credit-appeal";
  static final String REPAIR = "credit-repair";
  static final String PAPER = "credit-paper-appeal";

  /** 申诉 */
  @Bean
  CaseActHandler creditAppeal(CreditRequests requests) {
    return new Request(APPEAL, "credit/appeal.form", Kind.APPEAL, requests);
  }

  /** 信用修复 */
  @Bean
  CaseActHandler creditRepair(CreditRequests requests) {
    return new Request(REPAIR, "credit/repair.form", Kind.REPAIR, requests);
  }

  private record Request(String kind, String form, Kind asked, CreditRequests requests)
      implements CaseActHandler {

    @Override
    public Text label() {
      return Text.of("credit.act." + asked);
    }

    @Override
    public String permission() {
      return Permissions.CREDIT_APPEAL;
    }

    @Override
    public Optional<Post> possible(CaseId caseId, Actor actor) {
      return requests.possible(caseId, actor, asked);
    }

    @Override
    public Text impossible(CaseId caseId, Actor actor) {
      return requests.impossible(caseId, actor, asked);
    }

    @Override
    public FormContext context(CaseId caseId) {
      return requests.context(caseId, asked);
    }

    @Override
    public List<Problem> check(Act act) {
      return requests.check(act, asked);
    }

    @Override
    public Text apply(Act act, SealedEntry entry) {
      return requests.requested(act, entry, asked, null);
    }
  }
}

package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.qingshen.pilot.CallDrafts.Source;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** What a new call is drafted from; its days are always given anew. */
@Component
class CallSources {

  private static final String NOTICE = "notice:";
  private static final String CALL = "call:";

  private final CallStore calls;
  private final AmendmentMapper drafts;

  CallSources(CallStore calls, AmendmentMapper drafts) {
    this.calls = calls;
    this.drafts = drafts;
  }

  List<Source> of(RegionCode province) {
    Stream<Source> notices =
        CallNotices.names().stream()
            .map(name -> new Source(NOTICE + name, CallNotices.label(name)));
    Stream<Source> earlier =
        calls.ofProvince(province).stream()
            .map(call -> new Source(CALL + call.id(), new Label(call.title(), "")));
    return Stream.concat(notices, earlier).toList();
  }

  void keep(CaseId caseId, String source) {
    drafts.insertDraft(caseId, source);
  }

  /** The answers a draft of that case starts with. */
  FormData answers(CaseId caseId) {
    String source = Optional.ofNullable(drafts.sourceOf(caseId)).orElseThrow();
    FormData answers =
        source.startsWith(NOTICE)
            ? CallNotices.named(source.substring(NOTICE.length()))
            : CallAnswers.of(calls.of(source.substring(CALL.length())));
    for (String day : CallFields.DAYS) {
      answers = answers.with(day, null);
    }
    return answers;
  }
}

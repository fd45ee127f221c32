package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.shared.RegionCode;

/** What of an application's rows is sealed with a submission beside its answers. */
final class ApplicationSeal {

  static final String SEALED = "applicationSealed";
  static final String CALL = "call";
  static final String APPLICANT = "applicant";
  static final String PROVINCE = "province";

  private ApplicationSeal() {}

  static Map<String, Object> of(ApplicationRow row, RegionCode province) {
    Map<String, Object> sealed = new LinkedHashMap<>();
    sealed.put(CALL, row.callId());
    sealed.put(APPLICANT, row.applicantId().value());
    sealed.put(PROVINCE, province.value());
    return sealed;
  }

  /** Empty where it was sealed without. */
  @SuppressWarnings("unchecked")
  static FormData of(FormData submission) {
    return submission.values().get(SEALED) instanceof Map<?, ?> map
        ? new FormData((Map<String, Object>) map)
        : FormData.EMPTY;
  }
}

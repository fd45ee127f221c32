package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.access.Permissions;
import org.qingshen.directory.PostKind;

@DisplayName("Default grants, roles.md section 1")
class DefaultGrantsTests {

  @Test
  void theAdministratorTakesNoBusinessDecisionAndReadsNoCase() {
    assertThat(DefaultGrants.table().get(PostKind.SYS_ADMIN))
        .isEqualTo(
            Set.of(
                Permissions.WORKFLOW_ADMIN,
                Permissions.TRAIL_READ,
                Permissions.OPERATIONS_READ,
                Permissions.TEMPLATE_ADMIN,
                Permissions.DIRECTORY_ADMIN,
                Permissions.ACCOUNT_ADMIN,
                Permissions.CALENDAR_ADMIN,
                Permissions.CASE_BREAK_GLASS,
                Permissions.EVIDENCE_KEEP,
                Permissions.WORK_HAND_OVER));
  }

  @Test
  void theAuditorOnlyReads() {
    assertThat(DefaultGrants.table().get(PostKind.AUDITOR))
        .containsExactlyInAnyOrder(
            Permissions.CASE_READ,
            Permissions.EVIDENCE_VERIFY,
            Permissions.TRAIL_READ,
            Permissions.CALL_READ,
            Permissions.FINDING_READ,
            Permissions.RULE_READ,
            Permissions.CREDIT_READ,
            Permissions.EVIDENCE_EXPORT);
  }

  @Test
  void onlyTheProvincialEcologyOfficeChecksTheFormat() {
    DefaultGrants.table()
        .forEach(
            (kind, granted) ->
                assertThat(granted.contains(Permissions.PILOT_FORMAT_CHECK))
                    .isEqualTo(kind == PostKind.PROV_ECO));
  }

  @ParameterizedTest
  @EnumSource(PostKind.class)
  void everyPostHasSomething(PostKind kind) {
    assertThat(DefaultGrants.table().get(kind)).isNotEmpty();
  }
}

package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.directory.Department.DRC;
import static org.qingshen.directory.Department.ECOLOGY;
import static org.qingshen.directory.Department.IIT;
import static org.qingshen.integrity.GateResult.CONFIRMED;
import static org.qingshen.integrity.GateResult.NOT_CONFIRMED;
import static org.qingshen.integrity.GateResult.PENDING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

@DisplayName("The gate 弄虚作假?, interim rule of issue 1 of 4: two departments must concur")
class GateRuleTest {

  private static final PersonId RAISER = new PersonId("p-raiser");
  private static final PersonId ECO = new PersonId("p-eco");
  private static final PersonId OTHER = new PersonId("p-other");

  @Test
  void oneConclusionIsNotEnough() {
    assertThat(GateRule.result(List.of())).isEqualTo(PENDING);
    assertThat(GateRule.result(List.of(yes(ECOLOGY)))).isEqualTo(PENDING);
    assertThat(GateRule.result(List.of(no(ECOLOGY)))).isEqualTo(PENDING);
  }

  @Test
  void theFirstTwoWhoConcurConclude() {
    assertThat(GateRule.result(List.of(yes(ECOLOGY), yes(IIT)))).isEqualTo(CONFIRMED);
    assertThat(GateRule.result(List.of(no(DRC), no(IIT)))).isEqualTo(NOT_CONFIRMED);
  }

  @Test
  void whereTheFirstTwoDifferTheThirdDecides() {
    assertThat(GateRule.result(List.of(yes(ECOLOGY), no(DRC)))).isEqualTo(PENDING);
    assertThat(GateRule.result(List.of(yes(ECOLOGY), no(DRC), yes(IIT)))).isEqualTo(CONFIRMED);
    assertThat(GateRule.result(List.of(yes(ECOLOGY), no(DRC), no(IIT)))).isEqualTo(NOT_CONFIRMED);
  }

  @Test
  void twoOfTheSameDepartmentDoNotConcur() {
    assertThat(GateRule.result(List.of(yes(ECOLOGY), yes(ECOLOGY)))).isEqualTo(PENDING);
  }

  @Test
  void nobodyConcludesOnTheOwnSuspicion() {
    assertThat(objection(List.of(), RAISER, ECOLOGY))
        .isEqualTo("integrity.conclusion.own-suspicion");
    assertThat(objection(List.of(), ECO, ECOLOGY)).isNull();
  }

  @Test
  void nobodyConcludesForTwoDepartments() {
    List<OpinionRow> given = List.of(yes(ECOLOGY, ECO));
    assertThat(objection(given, ECO, DRC)).isEqualTo("integrity.conclusion.second-department");
    assertThat(objection(given, OTHER, DRC)).isNull();
  }

  @Test
  void aDepartmentConcludesOnce() {
    List<OpinionRow> given = List.of(yes(ECOLOGY, ECO));
    assertThat(objection(given, OTHER, ECOLOGY)).isEqualTo("integrity.conclusion.department-done");
  }

  @Test
  @DisplayName("A deputy's word is the principal's: neither speaks for a second department")
  void neitherTheDeputyNorThePrincipalSpeaksForASecondDepartment() {
    List<OpinionRow> given = List.of(new OpinionRow("s", DRC, true, OTHER, 1, Instant.EPOCH, ECO));

    assertThat(objection(given, ECO, ECOLOGY)).isEqualTo("integrity.conclusion.second-department");
    assertThat(objection(given, OTHER, IIT)).isEqualTo("integrity.conclusion.second-department");
    assertThat(objectionFor(given, new PersonId("p-third"), ECO))
        .isEqualTo("integrity.conclusion.second-department");
    assertThat(objectionFor(given, new PersonId("p-third"), new PersonId("p-fourth"))).isNull();
  }

  @Test
  void aDeputyDoesNotConcludeOnThePrincipalsSuspicion() {
    assertThat(objectionFor(List.of(), OTHER, RAISER))
        .isEqualTo("integrity.conclusion.own-suspicion");
  }

  private static String objectionFor(List<OpinionRow> given, PersonId deputy, PersonId principal) {
    return GateRule.objection(Set.of(RAISER), given, Set.of(deputy, principal), ECOLOGY)
        .map(Text::key)
        .orElse(null);
  }

  private static String objection(List<OpinionRow> given, PersonId person, Department department) {
    return GateRule.objection(Set.of(RAISER), given, Set.of(person), department)
        .map(Text::key)
        .orElse(null);
  }

  private static OpinionRow yes(Department department) {
    return yes(department, new PersonId("p-" + department));
  }

  private static OpinionRow yes(Department department, PersonId person) {
    return new OpinionRow("s", department, true, person, 1, Instant.EPOCH, null);
  }

  private static OpinionRow no(Department department) {
    return new OpinionRow(
        "s", department, false, new PersonId("p-" + department), 1, Instant.EPOCH, null);
  }
}

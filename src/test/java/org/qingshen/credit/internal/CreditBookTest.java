package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qingshen.credit.internal.CreditEyes.FILE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.CaseSubjects.Subject;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.integrity.VetoItem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** For whom a confirmed falsification is written down. Source: issue 4 of 4, item 3. */
class CreditBookTest {

  private static final Instant NOW = Instant.parse("2026-11-03T07:40:12Z");
  private static final String FIRM = "91450000MA5K000001";

  private final CreditMapper mapper = mock(CreditMapper.class);
  private final CaseFiles cases = mock(CaseFiles.class);
  private final Ledger ledger = mock(Ledger.class);
  private final VetoCatalogue catalogue = mock(VetoCatalogue.class);

  @SuppressWarnings("unchecked")
  private final ObjectProvider<CaseSubjects> subjects = mock(ObjectProvider.class);

  private final CreditBook book =
      new CreditBook(
          mapper,
          subjects,
          cases,
          ledger,
          catalogue,
          new CreditSettings(12, 24, "", 3, "", 15),
          mock(Texts.class),
          Clock.fixed(NOW, OfficeTime.ZONE));

  @BeforeEach
  void aCaseWithConsultantsAndExperts() {
    when(cases.of(any(CaseId.class))).thenReturn(FILE);
    when(catalogue.item(any(), any(), any())).thenReturn(Optional.empty());
    when(subjects.orderedStream()).thenAnswer(call -> Stream.of(new Known()));
    when(ledger.seal(any(), any()))
        .thenReturn(CreditEyes.entry("credit-register/RECORDED", "system", Map.of()));
    when(catalogue.shown(any(), any(), any())).thenCallRealMethod();
  }

  @Test
  @DisplayName("Of the applicant always; of experts and consultants only where they are named")
  void onlyWhomTheDeterminationNamesGetsARecordBesideTheApplicant() {
    assertThat(written(Set.of())).containsExactly("APPLICANT");
    assertThat(written(Set.of("EXPERT:p-1"))).containsExactly("APPLICANT", "EXPERT");
    assertThat(written(Set.of("CONSULTANT:" + FIRM))).containsExactly("APPLICANT", "CONSULTANT");
    assertThat(written(Set.of("EXPERT:p-3", "CONSULTANT:p-1", "EXPERT:" + FIRM)))
        .as("nobody of this case")
        .containsExactly("APPLICANT");
  }

  @Test
  void anExpertsRecordLastsAsConfiguredForPersons() {
    book.record(found(Set.of("EXPERT:p-2"), "DATA_FRAUD"));
    CreditRow expert = rows().get(1);
    assertThat(expert.personId()).isEqualTo(new PersonId("p-2"));
    assertThat(expert.organisationId()).isNull();
    assertThat(expert.untilOn()).isEqualTo(expert.effectiveFrom().plusMonths(24).minusDays(1));
  }

  @Test
  @DisplayName("A hidden item stands in the register, not in the entry that the party reads")
  void theSealedEntryLeavesHiddenItemsOut() {
    VetoItem hidden = mock(VetoItem.class);
    when(hidden.hidden()).thenReturn(true);
    when(catalogue.item(any(), eq("SECRET"), any())).thenReturn(Optional.of(hidden));

    book.record(found(Set.of(), "DATA_FRAUD", "SECRET"));

    assertThat(rows().get(0).codes()).containsExactly("DATA_FRAUD", "SECRET");
    ArgumentCaptor<EntryDraft> sealed = ArgumentCaptor.forClass(EntryDraft.class);
    verify(ledger).seal(any(), sealed.capture());
    assertThat(sealed.getValue().data().toString()).contains("DATA_FRAUD").doesNotContain("SECRET");
  }

  private List<String> written(Set<String> concerned) {
    org.mockito.Mockito.clearInvocations(mapper);
    book.record(found(concerned, "DATA_FRAUD"));
    return rows().stream().map(row -> row.subjectRole().name()).toList();
  }

  private List<CreditRow> rows() {
    ArgumentCaptor<CreditRow> rows = ArgumentCaptor.forClass(CreditRow.class);
    verify(mapper, atLeast(1)).insert(rows.capture());
    return rows.getAllValues();
  }

  private static VetoConfirmed found(Set<String> concerned, String... items) {
    return new VetoConfirmed(FILE.id(), "s1", "round", List.of(items), concerned, NOW);
  }

  /** A county, a firm and two experts. */
  private static final class Known implements CaseSubjects {

    @Override
    public String caseKind() {
      return "PILOT";
    }

    @Override
    public List<Subject> of(CaseId caseId) {
      return List.of(
          new Subject(Role.APPLICANT, FILE.applicant(), null, null, "兴安县人民政府"),
          new Subject(Role.CONSULTANT, null, null, FIRM, "演示咨询公司"),
          new Subject(Role.EXPERT, null, new PersonId("p-1"), null, "专家甲"),
          new Subject(Role.EXPERT, null, new PersonId("p-2"), null, "专家乙"));
    }
  }
}

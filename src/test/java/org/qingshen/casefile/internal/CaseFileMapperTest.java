package org.qingshen.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.casefile.internal.Cases.NOW;
import static org.qingshen.casefile.internal.Cases.aDraft;
import static org.qingshen.casefile.internal.Cases.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CaseFileMapperTest {

  private static ConfigurableApplicationContext context;
  private static CaseFileMapper cases;
  private static JdbcTemplate jdbc;

  @BeforeAll
  static void start() {
    context = MapperContext.start("casefile");
    cases = context.getBean(CaseFileMapper.class);
    jdbc = context.getBean(JdbcTemplate.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @BeforeEach
  void empty() {
    jdbc.update("delete from case_file");
    jdbc.update("delete from case_sequence");
  }

  private static CaseFile kept(Cases.Sample sample) {
    CaseFile file = sample.file();
    cases.insert(file);
    return file;
  }

  @Test
  void whatIsStoredIsReadBackWithRareCharactersAndMilliseconds() {
    CaseFile file = kept(aDraft().atTheProvince().underInquiry());
    assertThat(cases.find(file.id())).contains(file);
    assertThat(cases.findByNumber(file.number())).contains(file);
    assertThat(cases.findByNumber("SD2026-9999")).isEmpty();
  }

  @Test
  void aStaleChangeTouchesNoRow() {
    CaseFile file = kept(aDraft());
    assertThat(cases.state(file.id(), 0, "SUBMITTED", NOW, null)).isEqualTo(1);
    assertThat(cases.state(file.id(), 0, "WITHDRAWN", NOW, null)).isZero();
    CaseFile now = cases.find(file.id()).orElseThrow();
    assertThat(now.state()).isEqualTo("SUBMITTED");
    assertThat(now.version()).isEqualTo(1);
  }

  @Test
  void everyChangeIsWritten() {
    CaseFile file = kept(aDraft());
    cases.named(file.id(), 0, "SD2026-0007", "新名称", "PARK_CLUSTER");
    cases.state(file.id(), 1, "SUBMITTED", NOW, NOW);
    cases.reachedProvince(file.id(), 2, NOW);
    cases.underInquiry(file.id(), 3, true);
    CaseFile now = cases.find(file.id()).orElseThrow();
    assertThat(now.number()).isEqualTo("SD2026-0007");
    assertThat(now.title()).isEqualTo("新名称");
    assertThat(now.category()).isEqualTo("PARK_CLUSTER");
    assertThat(now.reachedCityAt()).isEqualTo(NOW);
    assertThat(now.reachedProvinceAt()).isEqualTo(NOW);
    assertThat(now.underInquiry()).isTrue();
    assertThat(now.version()).isEqualTo(4);
  }

  @Test
  void manyWhoAskAtOnceGetDifferentNumbersWithoutGap() throws Exception {
    TransactionTemplate tx =
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    Callable<Integer> next =
        () ->
            tx.execute(
                status -> {
                  cases.countUp("SD", 2026);
                  return cases.lastNumber("SD", 2026);
                });
    var pool = Executors.newFixedThreadPool(8);
    List<Integer> given = new ArrayList<>();
    for (Future<Integer> each : pool.invokeAll(java.util.Collections.nCopies(40, next))) {
      given.add(each.get());
    }
    pool.shutdown();
    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.IntStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void eachYearAndPrefixCountsFromOne() {
    cases.countUp("SD", 2026);
    cases.countUp("SD", 2026);
    cases.countUp("SD", 2027);
    assertThat(cases.lastNumber("SD", 2026)).isEqualTo(2);
    assertThat(cases.lastNumber("SD", 2027)).isEqualTo(1);
  }

  /** The statement and the policy must say the same, or a list shows what a page refuses. */
  @ParameterizedTest
  @EnumSource(PostKind.class)
  void theListShowsExactlyWhatThePolicyAllows(PostKind kind) {
    List<CaseFile> all = new ArrayList<>();
    for (String place : List.of("450325", "450223", "450300", "440106")) {
      for (String applicant : List.of("org-xingan", "org-other")) {
        all.add(kept(aDraft().of(applicant, place)));
        all.add(kept(aDraft().of(applicant, place).atTheCity()));
        all.add(kept(aDraft().of(applicant, place).atTheCity().underInquiry()));
        all.add(kept(aDraft().of(applicant, place).atTheProvince()));
      }
    }
    for (String region : List.of("450325", "450300", "450000")) {
      Actor actor = holding(kind, "org-xingan", region);
      List<CaseFile> allowed =
          all.stream()
              .filter(file -> CaseReadPolicy.mayRead(actor, file))
              .sorted(java.util.Comparator.comparing((CaseFile f) -> f.id().value()).reversed())
              .toList();
      assertThat(visible(actor, null, 100)).containsExactlyElementsOf(allowed);
    }
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    for (int i = 0; i < 7; i++) {
      kept(aDraft());
    }
    Actor clerk = holding(PostKind.PILOT_BODY, "org-xingan", "450325");
    List<CaseFile> first = visible(clerk, null, 4);
    List<CaseFile> second = visible(clerk, first.get(3).id(), 4);
    assertThat(first).hasSize(4);
    assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
    assertThat(first.get(3).id().value()).isGreaterThan(second.get(0).id().value());
  }

  @Test
  void anotherKindOfCaseIsNotInTheList() {
    kept(aDraft());
    Actor clerk = holding(PostKind.PILOT_BODY, "org-xingan", "450325");
    assertThat(cases.visible("AUDIT", CaseReadPolicy.ranges(clerk), null, 10)).isEmpty();
  }

  private static List<CaseFile> visible(Actor actor, CaseId before, int limit) {
    var ranges = CaseReadPolicy.ranges(actor);
    return ranges.isEmpty() ? List.of() : cases.visible("PILOT", ranges, before, limit);
  }
}

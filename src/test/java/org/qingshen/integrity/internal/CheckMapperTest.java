package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;

class CheckMapperTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static ConfigurableApplicationContext context;
  private static CheckMapper mapper;

  @BeforeAll
  static void start() {
    context = MapperContext.start("integrity");
    mapper = context.getBean(CheckMapper.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void pagesFollowOneAnotherAlsoWithinOneMoment() {
    for (int i = 0; i < 5; i++) {
      CheckRow check = check("k" + i, i, CheckRow.State.FAILED);
      mapper.insert(check);
      Finding gap = Checks.unchecked(Text.of("x"));
      mapper.insertFindings(List.of(FindingRow.of(check, 1, "CHECK", gap, NOW, i == 0)));
    }
    List<String> ids = mapper.troubled(null, null, 10).stream().map(CheckRow::id).toList();
    List<GapRow> gaps = mapper.gaps(null, null, 10);

    assertThat(ids).containsExactly("k4", "k3", "k2", "k1", "k0");
    assertThat(mapper.troubled(NOW, "k3", 2)).extracting(CheckRow::id).containsExactly("k2", "k1");
    assertThat(gaps).hasSize(5).isSortedAccordingTo((a, b) -> b.id().compareTo(a.id()));
    assertThat(mapper.gaps(NOW, gaps.get(1).id(), 2)).isEqualTo(gaps.subList(2, 4));
    assertThat(mapper.keptOfAct("k0")).hasSize(1);
    mapper.clearFindings("k0", false);
    assertThat(mapper.keptOfAct("k0")).hasSize(1);
    mapper.clearFindings("k0", true);
    assertThat(mapper.keptOfAct("k0")).isEmpty();
    assertThat(mapper.again("k0", NOW)).isEqualTo(1);
    assertThat(mapper.again("k0", NOW)).isZero();
  }

  private static CheckRow check(String id, long seq, CheckRow.State state) {
    return new CheckRow(
        id,
        new CaseId("case"),
        seq,
        "test",
        new RegionCode("450000"),
        state,
        0,
        NOW,
        NOW,
        null,
        null,
        true);
  }
}

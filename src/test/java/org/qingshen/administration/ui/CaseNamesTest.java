package org.qingshen.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/** An officer knows a case by its number. */
class CaseNamesTest {

  private final CaseId numbered = new CaseId(Ids.next());
  private final CaseId draft = new CaseId(Ids.next());

  @Test
  void theNumberIsSaidWhereverTheIdStood() {
    String words = "案卷 " + numbered.value() + "：“" + numbered.value() + " / 1”一行";

    assertThat(CaseNames.in(words, ids -> Map.of(numbered, "GX2026-0001")))
        .isEqualTo("案卷 GX2026-0001：“GX2026-0001 / 1”一行");
  }

  @Test
  void whatIsNoCaseOrHasNoNumberKeepsItsId() {
    String words = "案卷 " + draft.value() + "$1";

    assertThat(CaseNames.in(words, ids -> Map.of())).isEqualTo(words);
  }

  @Test
  void wordsWithoutAnIdAskNobody() {
    assertThat(
            CaseNames.in(
                "检查点 4",
                ids -> {
                  throw new AssertionError();
                }))
        .isEqualTo("检查点 4");
  }
}

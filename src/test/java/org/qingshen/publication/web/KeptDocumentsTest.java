package org.qingshen.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

class KeptDocumentsTest {

  private final KeptDocuments kept = new KeptDocuments();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aFileIsMadeOnceHoweverManyAskForIt() throws Exception {
    PublishedList list = list("one");
    for (int no = 0; no < 100; no++) {
      assertThat(kept.of("docx", list, this::make)).containsExactly(1);
    }
    assertThat(made).hasValue(1);
    kept.of("xlsx", list, this::make);
    assertThat(made).hasValue(2);
    kept.of("docx", list("corrected"), this::make);
    assertThat(made).hasValue(3);
  }

  private byte[] make(PublishedList list) {
    return new byte[] {(byte) made.incrementAndGet()};
  }

  private static PublishedList list(String remark) {
    return new PublishedList(
        "id",
        "演示〔2026〕1号",
        true,
        new CaseId("CASE"),
        new RegionCode("450000"),
        "名单",
        "三部门",
        "依据",
        remark,
        "",
        Instant.EPOCH,
        "digest",
        1,
        List.of());
  }
}

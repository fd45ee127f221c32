package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.credit.Credits;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** Two views of one catalogue. Source: issue 4 of 4, item 4: the copy can hide marked rows. */
@AppTest
class HiddenItemTests extends VetoScene {

  private static final String ITEM = "数据造假";
  private static final String CODE = "DATA_FRAUD";

  @Autowired WorkItems work;
  @Autowired Credits credits;
  @Autowired Attachments attachments;

  @BeforeEach
  void theItemIsHidden() {
    jdbc.update("update veto_item set hidden = true where id = 'veto-data-fraud'");
  }

  @AfterEach
  void asItWas() {
    jdbc.update("update veto_item set hidden = false where id = 'veto-data-fraud'");
  }

  @Test
  @DisplayName(
      "A hidden item reaches no notice, form, letter, entry or record that the party reads")
  void aHiddenItemReachesNoCopyOfTheParty() throws IOException {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    done(people.inquiry().triage(id, "gx-eco-2", "PROV_ECO"));
    assertThat(facts(id, "xingan", "stateDefence").toString()).doesNotContain(ITEM, CODE);
    people.inquiry().lapseDefence(id);
    Map<String, Object> officers = facts(id, "gx-eco-2", "investigate");
    assertThat(officers.get("raisedReasons").toString()).as("officers know").contains(ITEM);
    done(people.inquiry().investigate(id, "gx-eco-2"));
    people.inquiry().determined(id, InquiryOutcome.CONFIRMED);
    people.settle(id);

    List<SealedEntry> read = signIn.as("xingan", () -> cases.dossier(id));
    assertThat(read).anyMatch(entry -> entry.step().endsWith("/investigate"));
    assertThat(read).noneMatch(entry -> entry.step().endsWith("/determine"));
    assertThat(read.toString()).doesNotContain(ITEM, CODE);
    assertThat(signIn.as("gx-drc", () -> cases.dossier(id)).toString()).contains(CODE);
    for (LetterKind kind : List.of(LetterKind.INQUIRY_NOTICE, LetterKind.VETO_DECISION)) {
      assertThat(words(read, kind)).as(kind.name()).doesNotContain(ITEM, CODE);
    }
    assertThat(words(read, LetterKind.VETO_DECISION)).contains("具体项目不载明");
    assertThat(signIn.as("xingan", () -> credits.ofCase(cases.of(id))).get(0).record().items())
        .isEmpty();
    assertThat(signIn.as("gx-drc", () -> credits.ofCase(cases.of(id))).get(0).record().items())
        .containsExactly(CODE);
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  private Map<String, Object> facts(CaseId id, String login, String element) {
    return signIn.as(
        login,
        () -> {
          WorkItem item =
              work.open(id).stream()
                  .filter(open -> open.step().endsWith("/" + element))
                  .findFirst()
                  .orElseThrow();
          desk.claim(item.id());
          return ((TaskDesk.Opened.Ready) desk.open(item.id())).context().facts();
        });
  }

  private String words(List<SealedEntry> read, LetterKind kind) throws IOException {
    SealedEntry letter =
        read.stream()
            .filter(entry -> entry.step().equals("letter/" + kind))
            .findFirst()
            .orElseThrow();
    StringBuilder words = new StringBuilder();
    for (var file : letter.attachments()) {
      try (InputStream content = attachments.open(file);
          XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(content))) {
        words.append(text.getText());
      }
    }
    assertThat(words).isNotEmpty();
    return words.toString();
  }
}

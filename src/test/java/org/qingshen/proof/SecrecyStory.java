package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormContext;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may read which file, and what the trail keeps to itself. */
abstract class SecrecyStory extends Proof {

  @Autowired AttachmentGuard guard;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void aFileOfADraftIsReadByItsWriterOnly() {
    Prepared at = prepared();
    Attachment file = attachments.find(at.plan().files("planFiles").get(0)).orElseThrow();

    assertThat(readers(file)).containsExactly(CLERK);
  }

  @Test
  void aSealedFileIsReadByWhoeverReadsTheCase() {
    CaseId id = people.submitted();
    Attachment file = sealedFile(id);

    assertThat(readers(file))
        .containsExactlyInAnyOrder("xingan", "guilin-eco", "guilin-drc", "guilin-iit", "auditor");
    people.allAgree(id);
    assertThat(readers(file)).contains("gx-eco", "gx-drc", "gx-iit").doesNotContain("liuzhou-eco");
  }

  @Test
  @DisplayName("A file of an opinion not yet released is read by its department only")
  void aFileOfAWithheldOpinionIsReadByNobodyElse() throws Exception {
    CaseId id = people.submitted();
    Actor ecology = signIn.as("guilin-eco");
    WorkItem item = people.claimed(id);
    Attachments.Uploaded uploaded =
        attachments.upload(
            id, item.id(), "evidence", "意见.pdf", Journeys.pdf(), FormContext.EMPTY.maxTotalBytes());
    Attachment file = ((Attachments.Uploaded.Kept) uploaded).attachment();
    sealWithheld(id, item, ecology, file);

    Attachment sealed = attachments.find(file.id()).orElseThrow();
    assertThat(sealed.sealedIn()).isNotNull();
    assertThat(readers(sealed)).containsExactly("guilin-eco");
  }

  @Test
  void nothingTypedAndNoNameStandsInTheTrail() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    Set<String> typed = new TreeSet<>(List.of("蒋演示", "qingshen-demo"));
    signIn.as("gx-eco", () -> cases.dossier(id)).forEach(entry -> texts(entry.data(), typed));
    typed.remove(DemoProvince.CALL); // which call it answers was not typed, and may be said

    List<String> details = new ArrayList<>(details(id.value()));
    work.history(id).forEach(item -> details.addAll(details(item.id().value())));

    assertThat(typed).hasSizeGreaterThan(50);
    assertThat(details).hasSizeGreaterThan(5);
    assertThat(details)
        .allSatisfy(
            detail -> assertThat(typed).noneSatisfy(text -> assertThat(detail).contains(text)));
  }

  @Test
  void noPasswordStandsAnywhereInTheTrail() {
    assertThat(
            jdbc.queryForObject(
                "select count(*) from security_trail where detail like '%qingshen-demo%'"
                    + " or subject like '%qingshen-demo%'",
                Integer.class))
        .isZero();
  }

  private List<String> readers(Attachment file) {
    return Stream.of(
            "xingan",
            "yangshuo",
            "luzhai",
            "guilin-eco",
            "guilin-drc",
            "guilin-iit",
            "liuzhou-eco",
            "gx-eco",
            "gx-drc",
            "gx-iit",
            "pool",
            "auditor",
            "admin")
        .filter(login -> mayRead(login, file))
        .toList();
  }

  private boolean mayRead(String login, Attachment file) {
    Actor actor = signIn.as(login);
    try {
      return guard.mayRead(file, actor);
    } finally {
      signIn.out();
    }
  }

  private Attachment sealedFile(CaseId id) {
    SealedEntry plan = signIn.as("xingan", () -> cases.dossier(id)).get(0);
    return attachments.find(plan.attachments().get(0).id()).orElseThrow();
  }

  private void sealWithheld(CaseId id, WorkItem item, Actor by, Attachment file) {
    Post post = by.postFor(item.queue()).orElseThrow();
    Signatory signatory =
        new Signatory(
            by.id(), by.name(), post.name(), post.organisation(), post.organisationName(), null);
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              ledger.lock(id);
              ledger.seal(
                  id,
                  new EntryDraft(
                      "submission",
                      item.step(),
                      null,
                      Map.of("evidence", List.of(file.id().value())),
                      List.of(file.id()),
                      signatory,
                      item.round()));
            });
  }

  private List<String> details(String subject) {
    return trail(subject).stream().map(row -> (String) row.get("detail")).toList();
  }

  /** Every text of an answer that is long enough to be somebody's. */
  private static void texts(Object value, Set<String> into) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(it -> texts(it, into));
    } else if (value instanceof List<?> list) {
      list.forEach(it -> texts(it, into));
    } else if (value instanceof String text && text.length() > 2) {
      into.add(text);
    }
  }
}

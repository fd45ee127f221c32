package org.qingshen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.internal.Docx;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stories about letters look at. */
abstract class LetterCases {

  @Autowired Letters letters;
  @Autowired Attachments attachments;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  Letter letter(CaseId id, LetterKind kind) {
    List<Letter> found = letters.of(id).stream().filter(it -> it.kind() == kind).toList();
    assertThat(found).as("letters %s", kind).hasSize(1);
    return found.get(0);
  }

  String text(Letter letter) {
    return Docx.text(bytes(letter.document()));
  }

  byte[] bytes(AttachmentId id) {
    try (InputStream in = attachments.open(attachments.find(id).orElseThrow())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SealedEntry> dossier(CaseId id, String login) {
    return signIn.as(login, () -> cases.dossier(id));
  }

  /** Those who got a message about that letter. */
  List<String> told(Letter letter) {
    return jdbc.queryForList(
        "select person_id from message where message_key = ?",
        String.class,
        "letter-" + letter.id());
  }

  Job job(CaseId id, String element) {
    String instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.value(), "pilot-review")
            .singleResult()
            .getId();
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance)
        .activityId(element)
        .singleResult();
  }
}

package org.qingshen.credit.internal;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.VetoJourneys;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stories after a confirmed falsification look at. */
abstract class VetoScene {

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk acts;
  @Autowired CaseFiles cases;
  @Autowired Ledger ledger;
  @Autowired Letters letters;
  @Autowired CreditMapper credit;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;
  @Autowired ProcessEngine engine;
  VetoJourneys veto;

  @BeforeEach
  void meet() {
    BpmnAwareTests.init(engine);
    clock.reset();
    veto = new VetoJourneys(people, signIn, desk, acts);
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    BpmnAwareTests.reset();
  }

  String state(CaseId id) {
    return cases.of(id).state();
  }

  Letter letter(CaseId id, LetterKind kind) {
    return letters.of(id).stream()
        .filter(it -> it.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No letter " + kind));
  }

  CreditRow record(CaseId id) {
    List<CreditRow> records = credit.ofCase(id);
    if (records.size() != 1) {
      throw new AssertionError("Not one record but " + records);
    }
    return records.get(0);
  }

  /** Keys of the sentences that person was told about that case. */
  List<String> told(String login, CaseId id) {
    return jdbc.queryForList(
        "select m.subject_key from message m join account a on a.person_id = m.person_id"
            + " where a.login = ? and m.link like ?",
        String.class,
        login,
        "case/" + cases.of(id).number() + "%");
  }
}

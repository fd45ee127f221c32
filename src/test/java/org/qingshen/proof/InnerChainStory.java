package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Accounts;
import org.qingshen.directory.Directory;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.directory.Duty;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.InnerChain;
import org.qingshen.workflow.InnerChains;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 拟办–审核–签发 in 桂林市工业和信息化局, and officials who abstain. Source: roles.md, 3 and 4. */
abstract class InnerChainStory extends Proof {

  private static final OrganisationId BUREAU = DemoProvince.organisation("guilin-iit");
  private static final String STEP = "joint-review/giveOpinion";

  @Autowired InnerChains chains;
  @Autowired Directory directory;
  @Autowired Accounts accounts;
  @Autowired CaseDesk acts;
  @Autowired ApplicationEventPublisher events;

  private final List<PersonId> hired = new ArrayList<>();
  private String reviewer;
  private String signer;

  @BeforeEach
  void aBureauWithThreeDuties() {
    reviewer = hire(Duty.REVIEW);
    signer = hire(Duty.SIGN);
    signIn.as("admin");
    assertThat(
            chains.save(
                new InnerChain(BUREAU, STEP, List.of(Duty.DRAFT, Duty.REVIEW, Duty.SIGN), 0)))
        .isEmpty();
    signIn.out();
  }

  @AfterEach
  void asBefore() {
    signIn.as("admin");
    chains.remove(BUREAU, STEP);
    hired.forEach(
        person -> {
          jdbc.update("delete from post where person_id = ?", person.value());
          jdbc.update("delete from account where person_id = ?", person.value());
        });
    events.publishEvent(new DirectoryChanged());
    signIn.out();
  }

  @Test
  @DisplayName("Preparer, reviewer and approver are three people (roles.md, section 4, rule 1)")
  void onlyTheSignatureLeavesTheDepartment() {
    CaseId id = people.submitted();

    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    assertThat(opinions(id)).isZero();
    done(people.opinion(id, reviewer, CaseFixtures::anAgreement));
    assertThat(opinions(id)).isZero();
    done(people.opinion(id, signer, CaseFixtures::anAgreement));

    assertThat(opinions(id)).isEqualTo(1);
    assertThat(ledger.verify(id).intact()).isTrue();
    signIn.as(signer);
    assertThat(cases.dossier(id))
        .extracting(SealedEntry::kind)
        .containsSubsequence("endorsement", "endorsement", "submission");
  }

  @Test
  void whatWasDraftedIsBeforeTheReviewerAsItWasWritten() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-iit", CaseFixtures::aRefusal));

    signIn.as(reviewer);
    TaskDesk.Opened.Ready opened = (TaskDesk.Opened.Ready) desk.open(people.claimed(id).id());

    assertThat(opened.draft().data().text("opinion")).isEqualTo("REFUSE");
    assertThat(opened.stage().now()).isEqualTo(Duty.REVIEW);
    assertThat(opened.stage().next()).isEqualTo(Duty.SIGN);
    assertThat(opened.stage().passings()).hasSize(1);
  }

  @Test
  void theDrafterNeitherReviewsNorSeesWhatOthersHaveSaid() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    signIn.as("guilin-iit");
    assertThat(desk.openItems(id)).isEmpty();
    assertThat(cases.dossier(id))
        .noneMatch(entry -> "joint-review/giveOpinion".equals(entry.step()));
  }

  @Test
  void whereTheOnlySignerHasDraftedItNobodyIsLeftToSign() {
    CaseId id = people.submitted();
    done(people.opinion(id, signer, CaseFixtures::anAgreement));

    Outcome outcome = people.opinion(id, reviewer, CaseFixtures::anAgreement);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).reason().key()).isEqualTo("workflow.chain.nobody");
    assertThat(opinions(id)).isZero();
  }

  @Test
  void whoReviewedDoesNotTakeTheDraftThatCameBack() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    done(people.opinion(id, reviewer, CaseFixtures::anAgreement));
    signIn.as(signer);
    WorkItem item = people.claimed(id);
    done(desk.sendBack(item.id(), "请重新核对。"));
    signIn.as("guilin-iit");
    assertThat(desk.release(item.id())).isEmpty();

    signIn.as(reviewer);

    assertThat(desk.claim(item.id()).map(reason -> reason.key()))
        .contains("workflow.refused.otherDuty");
  }

  @Test
  void whatIsSentBackLiesWithItsDrafterWithTheRemark() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    signIn.as(reviewer);
    WorkItem item = people.claimed(id);

    assertThat(desk.sendBack(item.id(), " ")).isInstanceOf(Outcome.Refused.class);
    done(desk.sendBack(item.id(), "请补充资金来源的核查情况。"));

    signIn.as("guilin-iit");
    TaskDesk.Opened.Ready again = (TaskDesk.Opened.Ready) desk.open(item.id());
    assertThat(again.stage().sentBack()).isPresent();
    assertThat(again.draft().data().text("opinion")).isEqualTo("AGREE");
    assertThat(opinions(id)).isZero();
  }

  @Test
  void nobodyOutsideTheDepartmentReadsWhatItPassesOnWithinItself() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    for (String outside : List.of("xingan", "guilin-eco", "guilin-drc")) {
      signIn.as(outside);
      assertThat(cases.dossier(id)).as(outside).noneMatch(it -> it.kind().equals("endorsement"));
    }
    signIn.as(reviewer);
    assertThat(cases.dossier(id)).anyMatch(it -> it.kind().equals("endorsement"));
  }

  @Test
  void aChainWithoutAnybodyToSignIsSaidBeforeAnythingIsSealed() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    jdbc.update("delete from post where person_id = ?", hired.get(1).value());
    events.publishEvent(new DirectoryChanged());

    Outcome outcome = people.opinion(id, reviewer, CaseFixtures::anAgreement);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertSaid(((Outcome.Refused) outcome).reason());
  }

  @Test
  void aStaleChainIsNotSavedOverANewerOne() {
    signIn.as("admin");
    InnerChain read = mine();
    assertThat(chains.save(read)).isEmpty();

    assertThat(chains.save(read)).map(reason -> reason.key()).contains("workflow.chain.stale");
  }

  @Test
  @DisplayName("Officials who decide must also declare an interest (roles.md, section 3)")
  void anOfficialWithAnInterestLeavesTheCaseToTheColleagues() {
    CaseId id = people.submitted();
    signIn.as("guilin-iit");
    WorkItem item = people.claimed(id);

    done(abstain(id));

    assertThat(work.find(item.id()).orElseThrow().assignee()).isNull();
    assertThat(desk.claim(item.id()))
        .map(reason -> reason.key())
        .contains("workflow.refused.abstained");
    assertThat(acts.possible(id)).noneMatch(act -> act.kind().equals("abstain"));
    signIn.as(reviewer);
    assertThat(desk.claim(item.id())).isEmpty();
  }

  @Test
  void whereNobodyIsLeftTheDepartmentAboveIsTold() {
    CaseId id = people.submitted();
    signIn.as("guilin-drc");

    Outcome.Done said = done(abstain(id));

    assertThat(said.message().key()).isEqualTo("workflow.abstained.nobodyLeft");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from message where kind = 'abstention' and link = ?",
                Integer.class,
                "case/" + cases.of(id).number()))
        .isPositive();
  }

  private Outcome abstain(CaseId id) {
    return acts.act(
        id, "abstain", new FormData(Map.of("ground", "INTEREST", "reason", "近亲属在申报单位任职（测试）。")));
  }

  private InnerChain mine() {
    return chains.all().stream()
        .filter(chain -> chain.organisation().equals(BUREAU))
        .findFirst()
        .orElseThrow();
  }

  private int opinions(CaseId id) {
    return jdbc.queryForObject(
        "select count(*) from joint_opinion where case_id = ?", Integer.class, id.value());
  }

  private String hire(Duty duty) {
    PersonId person = PersonId.next();
    String login = "iit-" + duty.name().toLowerCase() + "-" + (System.nanoTime() % 1_000_000_000);
    directory.addPerson(person, "甲演示");
    directory.addPost(person, "post-" + login, PostKind.CITY_IIT, "岗", BUREAU);
    jdbc.update("update post set duty = ? where id = ?", duty.name(), "post-" + login);
    accounts.create(person, login, DemoProvince.PASSWORD.toCharArray());
    events.publishEvent(new DirectoryChanged());
    hired.add(person);
    return login;
  }
}

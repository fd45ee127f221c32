package org.qingshen.experts.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qingshen.experts.Expert;
import org.qingshen.experts.Expert.TieKind;
import org.qingshen.shared.Text;

/** The rules of avoidance, in the order in which they are told. Source: roles.md section 3. */
public enum AvoidanceRule {
  /** 暂停: suspended in the pool, or not in it. */
  SUSPENDED(
      true,
      asked ->
          asked.expert().state() == Expert.State.SUSPENDED
              ? Optional.ofNullable(asked.expert().stateReason()).or(() -> Optional.of(""))
              : Optional.empty()),
  /** 不可参加: absent today. */
  UNAVAILABLE(
      false,
      asked ->
          asked.expert().absences().stream()
              .filter(
                  it ->
                      !it.fromDate().isAfter(asked.today()) && !it.toDate().isBefore(asked.today()))
              .map(it -> it.fromDate() + "/" + it.toDate())
              .findFirst()),
  /** 任职: employed by a party now or within N years. */
  EMPLOYER(
      true,
      asked ->
          asked.expert().employments().stream()
              .filter(
                  it ->
                      it.toDate() == null
                          || !it.toDate()
                              .isBefore(asked.today().minusYears(asked.settings().employerYears())))
              .filter(it -> asked.isParty(it.employer(), it.creditCode()))
              .map(Expert.Employment::employer)
              .findFirst()),
  /** 集团或咨询: tied to a party by group or as consultant. */
  GROUP_OR_CONSULTANT_TIE(true, asked -> asked.tie(Set.of(TieKind.GROUP, TieKind.CONSULTANT))),
  /** 属地: at home where the case lies. */
  REGION(
      true,
      asked ->
          asked.settings().homeRegion().same(asked.place(), asked.expert().profile().region())
              ? Optional.of(asked.expert().profile().region().value())
              : Optional.empty()),
  /** 利害关系: declared an interest in a party. */
  INTEREST_DECLARED(true, asked -> asked.tie(Set.of(TieKind.INTEREST))),
  /** 亲属: kin at a party. */
  KIN(true, asked -> asked.tie(Set.of(TieKind.KIN))),
  /** 已参与: had a hand in this case before, or was drawn for it. */
  TOOK_PART(true, asked -> asked.tookPart() ? Optional.of("") : Optional.empty()),
  /** 申报单位人员: holds a post at the applicant. */
  APPLICANT_STAFF(
      true,
      asked ->
          asked.posts().stream()
              .filter(
                  it ->
                      it.organisation().equals(asked.applicant())
                          || asked.isParty(it.organisationName(), null))
              .map(it -> it.organisationName())
              .findFirst()),
  /** 在办过多: sits on too many panels. */
  LOAD(
      false,
      asked ->
          asked.openSeats() >= asked.settings().mostOpenSeats()
              ? Optional.of(String.valueOf(asked.openSeats()))
              : Optional.empty()),
  /** 重复登记: another entry of the pool is the same person; said by the composition. */
  SAME_PERSON(false, asked -> Optional.empty());

  /** Changes with the rules; sealed with every list. */
  static final String VERSION = "avoidance/2";

  private final boolean lasting;
  private final Function<AvoidanceCase, Optional<String>> found;

  AvoidanceRule(boolean lasting, Function<AvoidanceCase, Optional<String>> found) {
    this.lasting = lasting;
    this.found = found;
  }

  /** Whether it is asked again after the draw; the others only keep somebody from being drawn. */
  public boolean lasting() {
    return lasting;
  }

  public Text text() {
    return Text.of("experts.rule." + name());
  }

  /** What it follows from, where it keeps the expert from the case. */
  Optional<AvoidanceHit> hit(AvoidanceCase asked) {
    return found.apply(asked).map(what -> new AvoidanceHit(this, what));
  }
}

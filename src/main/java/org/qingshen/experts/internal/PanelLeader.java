package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.experts.internal.PanelSheets.Sheet;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a panel leads: in the order drawn the first who gave a sheet, holds the post and is kept
 * away by no rule [D]. Needs the case's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PanelLeader {

  private final Panels panels;
  private final PanelSheets sheets;
  private final PanelOpinionMapper opinions;
  private final Avoidance avoidance;
  private final ExpertPosts posts;
  private final PanelTerms terms;
  private final PanelRecord record;
  private final Clock clock;

  PanelLeader(
      Panels panels,
      PanelSheets sheets,
      PanelOpinionMapper opinions,
      Avoidance avoidance,
      ExpertPosts posts,
      PanelTerms terms,
      PanelRecord record,
      Clock clock) {
    this.panels = panels;
    this.sheets = sheets;
    this.opinions = opinions;
    this.avoidance = avoidance;
    this.posts = posts;
    this.terms = terms;
    this.record = record;
    this.clock = clock;
  }

  Optional<Sheet> first(CaseId caseId, List<Sheet> given) {
    return given.stream().filter(sheet -> able(caseId, sheet.row().expertId())).findFirst();
  }

  PanelLead of(CaseId caseId, PersonId leader) {
    Instant due = terms.mergeDue(caseId, OfficeTime.now(clock));
    return new PanelLead(posts.of(leader).orElseThrow(), due, PanelTerms.lapse(due));
  }

  /** Whether whoever leads the panel at work of that case can still merge. */
  boolean able(CaseId caseId, PersonId leader) {
    return posts.of(leader).isPresent() && avoidance.hits(leader, caseId).isEmpty();
  }

  /**
   * The next by the order drawn, after the last again from the first. Where nobody else is able the
   * one who led goes on, if possible with a new term.
   *
   * @param recused whether the leader asked for it
   */
  public PanelLead replace(CaseId caseId, boolean recused) {
    String panelId = panels.panelOf(caseId).orElseThrow();
    OpinionRow opinion = opinions.find(panelId);
    List<Sheet> given = sheets.of(panelId, caseId).sheets();
    List<Sheet> order = after(given, opinion.leaderId());
    Optional<Sheet> next = first(caseId, order);
    String was = code(given, opinion.leaderId());
    if (next.isEmpty()) {
      seal(caseId, Text.of("experts.leader.nobody", was), was, was);
      return stays(caseId, opinion.leaderId());
    }
    String now = next.get().row().expertCode();
    opinions.lead(panelId, next.get().row().expertId());
    seal(caseId, Text.of("experts.leader." + why(opinion.leaderId(), recused), was, now), was, now);
    return of(caseId, next.get().row().expertId());
  }

  private PanelLead stays(CaseId caseId, PersonId leader) {
    Instant due = terms.mergeDue(caseId, OfficeTime.now(clock));
    // without a post the work waits for whoever gets it: visible, and asked again when it lapses
    return new PanelLead(posts.of(leader).orElse(leader.value()), due, PanelTerms.lapse(due));
  }

  private String why(PersonId leader, boolean recused) {
    if (recused) {
      return "recused";
    }
    return posts.of(leader).isEmpty() ? "left" : "lapsed";
  }

  /** Those behind that one, then those before. */
  private static List<Sheet> after(List<Sheet> all, PersonId leader) {
    int at = 0;
    while (at < all.size() && !all.get(at).row().expertId().equals(leader)) {
      at++;
    }
    List<Sheet> order = new ArrayList<>(all.subList(Math.min(at + 1, all.size()), all.size()));
    order.addAll(all.subList(0, Math.min(at, all.size())));
    return order;
  }

  private static String code(List<Sheet> given, PersonId leader) {
    return given.stream()
        .filter(it -> it.row().expertId().equals(leader))
        .map(it -> it.row().expertCode())
        .findFirst()
        .orElseThrow();
  }

  private void seal(CaseId caseId, Text sentence, String was, String now) {
    record.seal(
        caseId, ExpertPanelModel.REPLACE_LEADER, sentence, Map.of("before", was, "leader", now));
  }
}

package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.VetoBlock;
import org.qingshen.forms.Option;
import org.qingshen.integrity.Inquiries;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Veto items on experts' sheets, and what becomes of those they found: a report to be triaged. */
@Component
class ExpertVetoes implements VetoBlock {

  private final VetoCatalogue catalogue;
  private final CaseFiles cases;
  private final PinChoices choices;
  private final StoredSuspicions suspicions;
  private final ObjectProvider<Inquiries> inquiries;
  private final Texts texts;
  private final Clock clock;

  ExpertVetoes(
      VetoCatalogue catalogue,
      CaseFiles cases,
      PinChoices choices,
      StoredSuspicions suspicions,
      ObjectProvider<Inquiries> inquiries,
      Texts texts,
      Clock clock) {
    this.catalogue = catalogue;
    this.cases = cases;
    this.choices = choices;
    this.suspicions = suspicions;
    this.inquiries = inquiries;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Item> items(CaseId caseId, String step) {
    return items(caseId, step, clock.instant());
  }

  @Override
  public List<Item> items(CaseId caseId, String step, Instant at) {
    CaseFile file = cases.of(caseId);
    return catalogue.items(file.region(), file.kind(), step, at).stream()
        .map(item -> asked(item, file.region()))
        .toList();
  }

  private Item asked(VetoItem item, RegionCode place) {
    return new Item(item.code(), item.text().zh(), basis(item, place), item.hidden());
  }

  @Override
  public Set<String> untriaged(CaseId caseId) {
    return suspicions.runningOf(caseId).stream()
        .filter(it -> it.source() == Suspicion.Source.EXPERT)
        .filter(it -> it.state() == Suspicion.State.REPORTED)
        .map(Suspicion::item)
        .collect(Collectors.toSet());
  }

  private String basis(VetoItem item, RegionCode place) {
    return item.basisKnown(place)
        ? item.legalBasis()
        : texts.say(Text.of("integritycatalogue.basisOpenFor", item.legalBasis()));
  }

  @Override
  public List<Option> places(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    return cases.dossier(caseId).stream()
        .filter(entry -> entry.kind().equals("submission"))
        .filter(entry -> file.applicant().equals(entry.by().organisation()))
        .reduce((earlier, later) -> later)
        .map(this::places)
        .orElse(List.of());
  }

  private List<Option> places(SealedEntry submission) {
    return choices.of(submission);
  }

  @Override
  public void found(CaseId caseId, long seq, String code, List<String> places) {
    List<Pin> pins = places.stream().map(Pin::parse).toList();
    inquiries
        .getObject()
        .reported(
            caseId,
            Suspicion.Source.EXPERT,
            new Inquiries.Said(seq, code, pins, Signatory.SYSTEM.person()));
  }
}

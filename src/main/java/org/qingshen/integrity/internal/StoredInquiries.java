package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Inquiries;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredInquiries implements Inquiries {

  private final OpenedInquiry inquiry;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  StoredInquiries(OpenedInquiry inquiry, Ledger ledger, ApplicationEventPublisher events) {
    this.inquiry = inquiry;
    this.ledger = ledger;
    this.events = events;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public String reported(CaseId caseId, Suspicion.Source source, Said said) {
    SealedEntry entry = requireOfCase(caseId, said);
    String id = Ids.next();
    inquiry.begin(
        new SuspicionRow(
            id,
            caseId,
            said.by(),
            said.seq(),
            entry.sealedAt(),
            Suspicion.State.REPORTED,
            null,
            null,
            source,
            said.item()),
        said.pins());
    events.publishEvent(
        new TrailEvent("suspicion.reported", said.by(), caseId.value(), source.name()));
    return id;
  }

  /** A pin names what stands in this case, and what whoever raised it could read. */
  private SealedEntry requireOfCase(CaseId caseId, Said said) {
    Map<Long, SealedEntry> entries =
        ledger.readable(caseId, said.by()).stream()
            .collect(Collectors.toMap(SealedEntry::seq, Function.identity()));
    List<Pin> foreign =
        said.pins().stream().filter(pin -> !standsIn(entries.get(pin.entrySeq()), pin)).toList();
    if (!foreign.isEmpty() || !entries.containsKey(said.seq())) {
      throw new IllegalArgumentException("A suspicion points at entries of its own case only");
    }
    return entries.get(said.seq());
  }

  private static boolean standsIn(SealedEntry entry, Pin pin) {
    if (entry == null) {
      return false;
    }
    return pin.attachment() == null
        ? entry.data().containsKey(pin.path().replaceAll("\\[.*", ""))
        : entry.attachments().stream().anyMatch(file -> file.id().equals(pin.attachment()));
  }
}

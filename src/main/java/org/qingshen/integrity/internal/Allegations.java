package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * What a suspicion says, read from the sealed entries it stands in, as whoever raised it could read
 * them. Who is asking is the caller's matter: the party is never given {@link #RAISED_REASONS}.
 */
@Component
class Allegations {

  static final String RAISED_REASONS = "raisedReasons";
  static final String TOLD = "told";

  private final Ledger ledger;
  private final SuspicionMapper mapper;
  private final PinChoices choices;
  private final FormPlaces places;
  private final ReportMapper reports;
  private final CaseFiles cases;
  private final VetoCatalogue catalogue;
  private final Texts texts;

  Allegations(
      Ledger ledger,
      SuspicionMapper mapper,
      PinChoices choices,
      FormPlaces places,
      ReportMapper reports,
      CaseFiles cases,
      VetoCatalogue catalogue,
      Texts texts) {
    this.ledger = ledger;
    this.mapper = mapper;
    this.choices = choices;
    this.places = places;
    this.reports = reports;
    this.cases = cases;
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /** What the party is told: kind, the words of the notice, what they point at. */
  Map<String, Object> toParty(Suspicion suspicion) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("alleged", alleged(suspicion));
    facts.put("pinned", String.join("\n", pinned(suspicion)));
    entry(suspicion, FalsificationInquiryModel.TRIAGE_SUSPICION)
        .ifPresent(triage -> facts.put(TOLD, triage.data().getOrDefault(TOLD, "")));
    return facts;
  }

  /** Besides, why whoever raised it did so. */
  Map<String, Object> toOfficers(Suspicion suspicion) {
    Map<String, Object> facts = toParty(suspicion);
    facts.put(RAISED_REASONS, (hidden(suspicion) + "\n" + reasons(suspicion)).strip());
    facts.put("source", texts.say(Text.of("integrity.source." + suspicion.source())));
    return facts;
  }

  /** As the party may read it: an item marked as hidden is not named. */
  String alleged(Suspicion suspicion) {
    String code = code(suspicion);
    Optional<VetoItem> item = item(suspicion, code);
    if (item.filter(VetoItem::hidden).isPresent()) {
      return texts.say(Text.of("integrity.allegation.unnamed"));
    }
    return ReportCheck.ITEMS.contains(code)
        ? texts.say(Text.of("integrity.allegation." + code))
        : item.map(it -> it.text().zh())
            .orElseGet(() -> texts.say(Text.of("integrity.allegation.unnamed")));
  }

  /** What {@link #alleged} leaves out, for officers alone. */
  private String hidden(Suspicion suspicion) {
    return item(suspicion, code(suspicion))
        .filter(VetoItem::hidden)
        .map(it -> it.text().zh())
        .orElse("");
  }

  private Optional<VetoItem> item(Suspicion suspicion, String code) {
    CaseFile file = cases.of(suspicion.caseId());
    return catalogue.item(file.region().province(), code, suspicion.raisedAt());
  }

  private String code(Suspicion suspicion) {
    return suspicion.item() != null
        ? suspicion.item()
        : raised(suspicion).map(it -> String.valueOf(it.data().get("allegation"))).orElse("");
  }

  private String reasons(Suspicion suspicion) {
    if (suspicion.source() == Suspicion.Source.PUBLIC) {
      return Optional.ofNullable(reports.ofSuspicion(suspicion.id()))
          .map(ReportRow::facts)
          .orElse("");
    }
    return raised(suspicion)
        .flatMap(
            it ->
                Stream.of(it.data().get("reasons"), it.data().get("sentence"))
                    .filter(Objects::nonNull)
                    .findFirst())
        .map(String::valueOf)
        .orElse("");
  }

  private Optional<SealedEntry> raised(Suspicion suspicion) {
    return dossier(suspicion).stream()
        .filter(entry -> entry.seq() == suspicion.raisedSeq())
        .findFirst();
  }

  /** The last entry of that step of the inquiry. */
  Optional<SealedEntry> entry(Suspicion suspicion, String element) {
    List<SealedEntry> entries = entries(suspicion, element);
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  List<SealedEntry> entries(Suspicion suspicion, String element) {
    List<Long> of =
        mapper.steps(suspicion.id()).stream()
            .filter(step -> step.element().equals(element))
            .map(InquiryStepRow::seq)
            .toList();
    return dossier(suspicion).stream().filter(entry -> of.contains(entry.seq())).toList();
  }

  /** One line for each place; one that was left empty, which a rule may point at, by its name. */
  List<String> pinned(Suspicion suspicion) {
    List<Long> pinnedEntries = suspicion.pins().stream().map(Pin::entrySeq).distinct().toList();
    Map<Long, SealedEntry> entries = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (SealedEntry entry : dossier(suspicion)) {
      if (pinnedEntries.contains(entry.seq())) {
        entries.put(entry.seq(), entry);
        labels.putAll(choices.labels(entry, Texts.OF_RECORD));
      }
    }
    return suspicion.pins().stream()
        .map(pin -> labels.computeIfAbsent(pin.value(), it -> named(pin, entries)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String named(Pin pin, Map<Long, SealedEntry> entries) {
    SealedEntry entry = entries.get(pin.entrySeq());
    return entry == null ? pin.path() : places.say(entry, pin.path(), Texts.OF_RECORD);
  }

  private List<SealedEntry> dossier(Suspicion suspicion) {
    return ledger.readable(suspicion.caseId(), suspicion.raisedBy());
  }
}

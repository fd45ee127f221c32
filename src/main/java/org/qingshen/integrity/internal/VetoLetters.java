package org.qingshen.integrity.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoConsequences;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.integrity.internal.Determinations.Opinion;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters.Order;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What the departments that confirmed a falsification write: 一票否决决定书. */
@Component
class VetoLetters {

  private final VetoCatalogue catalogue;
  private final VetoConsequences consequences;
  private final CaseFiles cases;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  VetoLetters(
      VetoCatalogue catalogue,
      VetoConsequences consequences,
      CaseFiles cases,
      Directory directory,
      Texts texts,
      Clock clock) {
    this.catalogue = catalogue;
    this.consequences = consequences;
    this.cases = cases;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /** The decision; nothing in it names an expert. */
  Order vetoed(String suspicionId, Determination found) {
    CaseFile file = cases.of(found.caseId());
    RegionCode province = file.region().province();
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.VETO_FACTS.word(), found.facts());
    facts.put(LetterField.VETO_ITEMS.word(), items(province, found.items()));
    facts.put(LetterField.DEPARTMENT_OPINIONS.word(), opinions(found.opinions()));
    facts.put(LetterField.CREDIT_PERIOD.word(), consequences.record(file.id(), suspicionId));
    facts.put(LetterField.REMEDY.word(), consequences.remedies());
    List<Organisation> issuers =
        found.opinions().stream()
            .map(Opinion::organisation)
            .distinct()
            .flatMap(id -> directory.organisation(id).stream())
            .toList();
    String key = "issueDecision#" + suspicionId;
    return new Order(file.id(), LetterKind.VETO_DECISION, key, province, issuers, facts);
  }

  private List<Map<String, String>> opinions(List<Opinion> said) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Opinion opinion : said) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("department", opinion.organisationName());
      row.put("opinion", texts.say(Text.of("integrityveto.letter.confirmed")));
      row.put("reason", opinion.reasons());
      rows.add(row);
    }
    return rows;
  }

  /**
   * Rows of a letter: the item and the clause it rests on, or that none is confirmed. What is
   * hidden from the party has no row; where nothing else is left, one says so.
   */
  private List<Map<String, String>> items(RegionCode province, List<String> codes) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String code : catalogue.shown(province, codes, clock.instant())) {
      var item = catalogue.item(province, code, clock.instant());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("item", item.map(it -> it.text().zh()).orElse(code));
      row.put("basis", item.map(it -> basis(it, province)).orElseGet(this::noBasis));
      rows.add(row);
    }
    if (rows.isEmpty()) {
      String unnamed = texts.say(Text.of("integrityveto.item.unnamed"));
      rows.add(Map.of("no", "1", "item", unnamed, "basis", noBasis()));
    }
    return rows;
  }

  private String basis(VetoItem item, RegionCode province) {
    if (item.basisKnown(province)) {
      return item.legalBasis();
    }
    return item.legalBasis().isBlank()
        ? noBasis()
        : texts.say(Text.of("integrityveto.basis.unconfirmed", item.legalBasis()));
  }

  private String noBasis() {
    return texts.say(Text.of("integrityveto.basis.none"));
  }
}

package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/**
 * What the party's copy leaves out: items of the catalogue marked as hidden, and who else is held
 * answerable, where that is an expert. Source: issue 4 of 4, item 4; roles.md section 2.
 */
@Component
class PartyCopy {

  private static final String DETERMINE =
      FalsificationInquiryModel.step(FalsificationInquiryModel.DETERMINE);

  private final VetoCatalogue catalogue;

  PartyCopy(VetoCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  boolean hidden(RegionCode province, String code, Instant at) {
    return catalogue.item(province, code, at).filter(VetoItem::hidden).isPresent();
  }

  /**
   * Whether an entry is kept from the party as a whole, because no part of what was sealed can be
   * left out: the decision tells the party what it may know of it.
   */
  boolean keeps(SealedEntry entry, CaseFile file) {
    if (!entry.step().endsWith(DETERMINE)) {
      return false;
    }
    FormData said = new FormData(entry.data());
    return said.choices("concerns").stream().anyMatch(it -> it.startsWith(Role.EXPERT + ":"))
        || said.choices("items").stream()
            .anyMatch(code -> hidden(file.region(), code, entry.sealedAt()));
  }
}

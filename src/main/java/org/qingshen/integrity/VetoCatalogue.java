package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.RegionCode;

/**
 * The veto items (否决项) as they apply somewhere at a moment; a province's own item stands before the
 * common one of the same code. Open to every caller: the items themselves are no secret, though
 * some rows are kept from the party's copy ({@link VetoItem#hidden()}).
 */
public interface VetoCatalogue {

  /**
   * In the order of the catalogue.
   *
   * @param step null for the items of every step of that kind of case
   */
  List<VetoItem> items(RegionCode province, String caseKind, String step, Instant at);

  /** That item as it stood then; empty where it did not apply. */
  Optional<VetoItem> item(RegionCode province, String code, Instant at);

  /** Those codes the party may read of; see {@link VetoItem#hidden()}. */
  default List<String> shown(RegionCode province, List<String> codes, Instant at) {
    return codes.stream()
        .filter(code -> item(province, code, at).filter(VetoItem::hidden).isEmpty())
        .toList();
  }
}

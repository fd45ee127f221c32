package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

@Component
class StoredVetoCatalogue implements VetoCatalogue {

  private final VetoItemMapper mapper;

  StoredVetoCatalogue(VetoItemMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<VetoItem> items(RegionCode province, String caseKind, String step, Instant at) {
    return book(province).at(at).stream()
        .map(VetoItemRow::item)
        .filter(item -> item.appliesTo(caseKind, step))
        .toList();
  }

  @Override
  public Optional<VetoItem> item(RegionCode province, String code, Instant at) {
    return book(province).at(code, at).map(VetoItemRow::item);
  }

  private VetoBook book(RegionCode province) {
    return new VetoBook(mapper.concerning(province.province().value()));
  }
}
